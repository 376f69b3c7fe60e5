import { useState } from 'react'
import { useFormatter, useLocale, useTranslations } from 'use-intl'
import {
  INTAKE_PAGE,
  type IntakeFile,
  type IntakeRun,
  type IntakeState,
} from '#shared/contract/intake-runs.ts'
import { problemMessage } from '#shared/contract/problem-message.ts'
import { reportCsv } from '#shared/intake/report-csv.ts'
import { saveFile } from '../../decision/save-file.ts'
import { openDraft } from '../../draft/open-draft.ts'
import { desk } from '../../queries.ts'
import { useAct } from '../../recovery/use-act.ts'
import { closeDialog } from '../../screen.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { Sign } from '../../ui/sign.tsx'
import { useRunName } from './run-progress.tsx'
import { settledOf } from './run-state.ts'
import { chooseReport, useReportedRun, useRunFiles, useRuns } from './runs.ts'

type Filter = IntakeState | 'all'

const TONES = {
  waiting: 'unsure',
  imported: 'good',
  doubled: 'warn',
  refused: 'bad',
} as const

/** Every file that the filter lets through, not only those on screen. */
async function everyFile(id: string, state: IntakeState | null): Promise<readonly IntakeFile[]> {
  const files: IntakeFile[] = []
  for (let after = -1; ; ) {
    const page = await desk.intakeRuns.files({ id, state, after, limit: INTAKE_PAGE })
    files.push(...page)
    if (page.length < INTAKE_PAGE) return files
    after = page.at(-1)?.position ?? after
  }
}

function FileLine({ file }: Readonly<{ file: IntakeFile }>) {
  const t = useTranslations('arrivals')
  const format = useFormatter()
  const locale = useLocale()
  const { name, size, state, draftId, problem } = file
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-3 gap-y-0.5 border-line border-t py-2">
      <span className="break-words">
        {name}
        {size !== null && (
          <span className="text-ink-3">
            {' · '}
            {format.number(size / 1024, {
              style: 'unit',
              unit: 'kilobyte',
              maximumFractionDigits: 1,
            })}
          </span>
        )}
      </span>
      <span className="flex items-center gap-3">
        {draftId !== null && (
          <Button
            look="link"
            onPress={() => {
              void openDraft(desk, draftId)
              closeDialog()
            }}
          >
            {t('open')}
          </Button>
        )}
        <Sign tone={TONES[state]}>{t(`state.${state}`)}</Sign>
      </span>
      {problem !== null && (
        <span className="col-span-2 text-ink-2">{problemMessage(problem, locale).what}</span>
      )}
    </li>
  )
}

function Files({ run, filter }: Readonly<{ run: IntakeRun; filter: Filter }>) {
  const t = useTranslations('arrivals')
  const files = useRunFiles(run, filter === 'all' ? null : filter)
  const shown = files.data?.pages.flat() ?? []
  if (files.data !== undefined && shown.length === 0) {
    return <EmptyState title={t('noFile')}>{t('noFileHint')}</EmptyState>
  }
  return (
    <>
      <ul aria-label={t('files')}>
        {shown.map((file) => (
          <FileLine file={file} key={file.position} />
        ))}
      </ul>
      {files.hasNextPage && (
        <Button isPending={files.isFetchingNextPage} onPress={() => void files.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </>
  )
}

function Report({ run }: Readonly<{ run: IntakeRun }>) {
  const t = useTranslations('arrivals')
  const format = useFormatter()
  const locale = useLocale()
  const act = useAct()
  const nameOf = useRunName()
  const runs = useRuns()
  const [filter, setFilter] = useState<Filter>(run.refused > 0 ? 'refused' : 'all')
  const counts: Readonly<Record<Filter, number>> = {
    all: run.total,
    imported: run.imported,
    doubled: run.doubled,
    refused: run.refused,
    waiting: run.total - settledOf(run),
  }
  const filters: readonly Filter[] = ['all', 'imported', 'doubled', 'refused', 'waiting']
  const save = () =>
    act(async () => {
      const files = await everyFile(run.id, filter === 'all' ? null : filter)
      const text = reportCsv(files, locale)
      saveFile({ fileName: `${t('fileName')}.csv`, mediaType: 'text/csv', text })
    }, t('saved'))
  return (
    <Dialog
      foot={<Button onPress={() => void save()}>{t('csv')}</Button>}
      isOpen
      lead={t('reportLead')}
      onClose={closeDialog}
      title={t('reportTitle')}
      width="large"
    >
      <div className="grid gap-3">
        {runs.length > 1 && (
          <Select
            label={t('run')}
            onChange={chooseReport}
            choices={runs.map((one) => ({
              key: one.id,
              label: `${nameOf(one)} · ${format.dateTime(new Date(one.at), { dateStyle: 'medium', timeStyle: 'short' })}`,
            }))}
            value={run.id}
          />
        )}
        <Segmented
          label={t('filter')}
          onChange={setFilter}
          segments={filters.map((key) => ({
            key,
            label: `${t(`state.${key}`)} ${format.number(counts[key])}`,
          }))}
          value={filter}
        />
        <Files filter={filter} run={run} />
      </div>
    </Dialog>
  )
}

/** What became of each file that arrived, by run and outcome. */
export function RunReportDialog() {
  const t = useTranslations('arrivals')
  const run = useReportedRun()
  if (run !== null) return <Report key={run.id} run={run} />
  return (
    <Dialog isOpen onClose={closeDialog} title={t('reportTitle')}>
      <EmptyState title={t('noRun')}>{t('noRunHint')}</EmptyState>
    </Dialog>
  )
}
