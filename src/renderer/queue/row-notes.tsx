import { useTranslations } from 'use-intl'
import type { DraftRow } from '#shared/contract/drafts.ts'
import { turnOf } from '#shared/workflow/turn.ts'
import { useNow } from '../now.ts'
import { useOrder } from './order.ts'

/** What others did since this editor last looked, in words. */
function News({ news }: Readonly<Pick<DraftRow, 'news'>>) {
  const t = useTranslations('queue')
  return (
    <span className="font-strong text-accent">
      <span className="sr-only">{t('news.since')} </span>
      <span aria-hidden="true">● </span>
      {news.map((kind) => t(`news.${kind}`)).join(', ')}
    </span>
  )
}

/** Section, turn, record and news of a draft, where there is something to say. */
export function RowNotes({ row }: Readonly<{ row: DraftRow }>) {
  const t = useTranslations('queue')
  const turn = turnOf(row.status, row.heldUntil, useNow())
  const isByRecord = useOrder() === 'record'
  // A new draft's age says already that the desk is waited for.
  const isPlain = row.status === 'submitted' || row.status === 'in-review'
  return (
    <span className="flex min-w-0 flex-wrap items-center gap-x-2 text-ink-3 text-small empty:hidden">
      {row.category !== '' && <span className="max-w-full truncate">{row.category}</span>}
      {!isPlain && <span>{t(`turn.${turn}`)}</span>}
      {isByRecord && row.writerDecided > 0 && (
        <span className="tabular">
          {t('record', {
            approved: String(row.writerApproved),
            decided: String(row.writerDecided),
          })}
        </span>
      )}
      {row.news.length > 0 && <News news={row.news} />}
    </span>
  )
}
