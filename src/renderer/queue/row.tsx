import { useTranslations } from 'use-intl'
import type { DraftRow } from '#shared/contract/drafts.ts'
import { marksIn } from '#shared/search/marks.ts'
import type { DraftStatus } from '#shared/workflow/status.ts'
import { HeldUntil } from '../decision/held-until.tsx'
import { HolderMark } from '../holder/holder-mark.tsx'
import { RowTags } from '../tag/row-tags.tsx'
import { Sign } from '../ui/sign.tsx'
import { AgeWords } from './age-words.tsx'
import { useFoundBy } from './found-context.ts'
import { FoundSnippet } from './found-snippet.tsx'
import { Marked } from './marked.tsx'
import { OpenMark } from './open-mark.tsx'
import { RowNotes } from './row-notes.tsx'
import { StatusSign } from './status-sign.tsx'

/** Drafts that wait for this desk: only there does an age press. */
const waiting: readonly DraftStatus[] = ['submitted', 'in-review', 'on-hold', 'resubmitted']
/** What a place in the review queue says by itself needs no sign. */
const plain: readonly DraftStatus[] = ['submitted', 'in-review']

function Findings({ blockers, warnings }: Readonly<Pick<DraftRow, 'blockers' | 'warnings'>>) {
  const t = useTranslations('queue')
  if (blockers + warnings === 0) return <Sign tone="good">{t('clean')}</Sign>
  return (
    <>
      {blockers > 0 && (
        <Sign label={t('blockers', { count: blockers })} tone="bad">
          {blockers}
        </Sign>
      )}
      {warnings > 0 && (
        <Sign label={t('warnings', { count: warnings })} tone="warn">
          {warnings}
        </Sign>
      )}
    </>
  )
}

export function RowTitle({ title, opening }: Readonly<Pick<DraftRow, 'title' | 'opening'>>) {
  const t = useTranslations('queue')
  const { terms } = useFoundBy()
  if (title.trim() !== '') return <Marked marks={marksIn(title, 'title', terms)} text={title} />
  return (
    <>
      <span className="text-bad">{t('untitled')}</span>{' '}
      <span className="font-normal text-ink-2 italic">{opening}</span>
    </>
  )
}

/** What a line of the queue says about its draft. */
export function Row({ row }: Readonly<{ row: DraftRow }>) {
  const t = useTranslations('queue')
  const awaits = waiting.includes(row.status)
  const { terms } = useFoundBy()
  return (
    <>
      <span className="line-clamp-2 font-medium font-reading text-[14.5px]/[1.32]">
        <RowTitle opening={row.opening} title={row.title} />
      </span>
      <OpenMark id={row.id} />
      <FoundSnippet id={row.id} />
      <RowTags tags={row.tags} />
      <span className="flex min-w-0 items-center gap-[7px] text-ink-2 text-small">
        <span className="min-w-0 truncate">
          {row.writer === '' ? (
            t('noWriter')
          ) : (
            <Marked marks={marksIn(row.writer, 'writer', terms)} text={row.writer} />
          )}
        </span>
        <AgeWords since={row.submittedAt} waiting={awaits} />
        <span className="ml-auto flex flex-none items-center gap-2">
          <HolderMark holder={row.holder} holderUntil={row.holderUntil} />
          {row.candidates > 0 && (
            <Sign label={t('proposals', { count: row.candidates })} shape="ring" tone="unsure">
              {row.candidates}
            </Sign>
          )}
          {!plain.includes(row.status) && <StatusSign status={row.status} />}
          {row.heldUntil !== null && <HeldUntil day={row.heldUntil} />}
          {awaits && <Findings blockers={row.blockers} warnings={row.warnings} />}
        </span>
      </span>
      <RowNotes row={row} />
    </>
  )
}
