import { useFormatter, useTranslations } from 'use-intl'
import type { Returning } from '#shared/returning/returning.ts'
import { StatusSign } from '../queue/status-sign.tsx'
import { Button } from '../ui/button.tsx'
import { Note } from '../ui/note.tsx'
import { chooseNew } from './returns.ts'
import { matchesOf, type TrayItem } from './tray.ts'

interface ReturningNoteProps {
  readonly item: TrayItem
  readonly onResubmit: (item: TrayItem, draftId: string) => Promise<void>
  readonly onOpenDraft: (ids: readonly string[]) => Promise<void>
}

function Match({
  match,
  onTake,
  onOpen,
}: Readonly<{ match: Returning; onTake: () => void; onOpen: () => void }>) {
  const t = useTranslations('returning')
  const format = useFormatter()
  const { likeness, status, writer } = match
  const title = match.title === '' ? t('noTitle') : match.title
  const percent = (share: number) => format.number(share, { style: 'percent' })
  const who = t(`maybe.writer.${likeness.writer}`, { name: writer })
  const how = t('maybe.likeness', {
    title: percent(likeness.title),
    text: percent(likeness.text),
  })
  return (
    <li className="grid gap-1">
      <span className="flex flex-wrap items-center gap-x-3">
        <b className="font-reading text-ink">{title}</b>
        <StatusSign status={status} />
      </span>
      <span className="tabular">{`${how} · ${who}`}</span>
      <span className="flex flex-wrap gap-x-4 gap-y-1">
        <Button aria-label={t('maybe.takeNamed', { title })} look="link" onPress={onTake}>
          {t('maybe.take')}
        </Button>
        <Button aria-label={t('maybe.openNamed', { title })} look="link" onPress={onOpen}>
          {t('maybe.open')}
        </Button>
      </span>
    </li>
  )
}

/** Which drafts a submission may be the new version of, and the editor's say on it. */
export function ReturningNote({ item, onResubmit, onOpenDraft }: ReturningNoteProps) {
  const t = useTranslations('returning')
  const { matches, isNew } = matchesOf(item)
  if (matches.length === 0) return null
  if (isNew) {
    return (
      <p className="flex flex-wrap gap-x-4 text-ink-2">
        {t('isNew')}
        <Button look="link" onPress={() => chooseNew(item.id, false)}>
          {t('changeMind')}
        </Button>
      </p>
    )
  }
  return (
    <Note title={t('maybe.title', { count: matches.length })} tone="warn">
      <div className="grid gap-2">
        <p>{t('maybe.text')}</p>
        <ul className="grid gap-2">
          {matches.map((match) => (
            <Match
              key={match.draftId}
              match={match}
              onOpen={() => void onOpenDraft([match.draftId])}
              onTake={() => void onResubmit(item, match.draftId)}
            />
          ))}
        </ul>
        <Button className="justify-self-start" look="link" onPress={() => chooseNew(item.id, true)}>
          {t('maybe.new')}
        </Button>
      </div>
    </Note>
  )
}
