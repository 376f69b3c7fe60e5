import { useEffect } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import type { IntakeRun } from '#shared/contract/intake-runs.ts'
import { never } from '#shared/contract/outcome.ts'
import { desk } from '../../queries.ts'
import { useAct } from '../../recovery/use-act.ts'
import { showDialog } from '../../screen.ts'
import { Button } from '../../ui/button.tsx'
import { ProgressActs, ProgressPanel } from '../../ui/progress-panel.tsx'
import { goOn, useIsHeld } from './bring.ts'
import { actsOf, isOpen, type RunAct, settledOf } from './run-state.ts'
import { chooseReport, follow, putAway, readRunsAgain, useShownRun } from './runs.ts'

async function call(act: RunAct, id: string): Promise<void> {
  switch (act) {
    case 'pause':
      await desk.intakeRuns.pause({ id })
      return
    case 'resume':
      await desk.intakeRuns.resume({ id })
      goOn(id)
      return
    case 'cancel':
      await desk.intakeRuns.cancel({ id })
      goOn(id)
      return
    default:
      never(act)
  }
}

/** What a run is called: by its folder, or by where its files come from. */
export function useRunName(): (run: Pick<IntakeRun, 'place' | 'origin'>) => string {
  const t = useTranslations('arrivals')
  return ({ place, origin }) => {
    const folder = place.split(/[/\\]/).at(-1) ?? place
    if (origin === 'watched') return t('name.watched', { folder })
    return folder === '' ? t('name.files') : t('name.folder', { folder })
  }
}

function Progress({ run }: Readonly<{ run: IntakeRun }>) {
  const t = useTranslations('arrivals')
  const format = useFormatter()
  const act = useAct()
  const nameOf = useRunName()
  const { id, status, origin, total, imported, doubled, refused } = run
  const isHeld = useIsHeld(id)
  const isStranded = isOpen(run) && origin === 'page' && !isHeld && status !== 'running'
  const far = t(`status.${status}`, {
    done: format.number(settledOf(run)),
    total: format.number(total),
  })
  const counts = t('counts', {
    imported: format.number(imported),
    doubled: format.number(doubled),
    refused: format.number(refused),
  })
  return (
    <ProgressPanel
      label={nameOf(run)}
      max={total}
      onClose={isOpen(run) ? null : () => putAway(id)}
      status={`${far} ${counts}`}
      title={t('progress')}
      value={settledOf(run)}
    >
      {isStranded && <p className="text-ink-2 text-small">{t('stranded')}</p>}
      <div className="-mx-2 flex flex-wrap gap-1">
        <ProgressActs
          acts={actsOf(run, isHeld)}
          onAct={(kind) =>
            void act(async () => {
              await call(kind, id)
              await readRunsAgain()
            })
          }
          words={(kind) => t(`act.${kind}`)}
        />
        <Button
          look="quiet"
          onPress={() => {
            chooseReport(id)
            showDialog('intake-report')
          }}
        >
          {t('report')}
        </Button>
      </div>
    </ProgressPanel>
  )
}

/** Files that are being taken in, at the foot of the queue until somebody puts the result away. */
export function RunProgress() {
  const run = useShownRun()
  const id = run?.id ?? ''

  useEffect(() => {
    if (id !== '') follow(id)
  }, [id])

  return run === null ? null : <Progress run={run} />
}
