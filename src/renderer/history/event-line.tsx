import { useFormatter, useLocale, useTranslations } from 'use-intl'
import type { AuditEvent, AuditLine } from '#shared/contract/audit.ts'
import { NamedBadge } from '../editors/named-badge.tsx'
import { ToldLetter } from '../letter/told-letter.tsx'
import { useDeskSettings } from '../settings/desk-settings.ts'

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter(isText) : []

/** The words of an act that a person wrote or chose: reasons, note, checklist item. */
function useDetails(details: AuditEvent['details']): readonly string[] {
  const t = useTranslations('history')
  const language = useLocale()
  const { reasons, checklist } = useDeskSettings().houseStyle
  const labelIn = (lines: typeof reasons, key: string) =>
    lines.find((line) => line.key === key)?.label[language] ?? key
  const { note, override, item, name, reason } = details
  return [
    ...texts(details.reasons).map((key) => labelIn(reasons, key)),
    ...(isText(item) ? [labelIn(checklist, item)] : []),
    ...(isText(name) ? [name] : []),
    ...(isText(reason) ? [t('quoted', { text: reason })] : []),
    ...(isText(note) ? [t('quoted', { text: note })] : []),
    ...texts(details.added).map((tag) => `+ #${tag}`),
    ...texts(details.removed).map((tag) => `− #${tag}`),
    ...(isText(override) ? [t('override', { text: override })] : []),
  ]
}

interface Props {
  readonly line: AuditLine
  /** Several drafts stand in the list. */
  readonly namesDraft: boolean
}

export function EventLine({ line: event, namesDraft }: Props) {
  const t = useTranslations('history')
  const format = useFormatter()
  const details = useDetails(event.details)
  const { decision } = event.details
  const at = new Date(event.at)
  return (
    <li className="grid grid-cols-[136px_1fr] gap-x-4 border-line border-t py-2 first:border-t-0">
      <time className="tabular text-ink-3" dateTime={event.at}>
        {format.dateTime(at, {
          day: 'numeric',
          month: 'short',
          hour: '2-digit',
          minute: '2-digit',
        })}
      </time>
      <div className="grid gap-0.5">
        <p className="flex flex-wrap items-center gap-x-1.5">
          <NamedBadge name={event.by} />
          <b>{t(`action.${event.action}`)}</b>{' '}
          <span className="text-ink-2">
            {event.by === '' ? t('nobody') : t('by', { name: event.by })}
          </span>
        </p>
        {namesDraft && event.title !== null && (
          <p className="font-reading">{event.title === '' ? t('noTitle') : event.title}</p>
        )}
        {details.map((line) => (
          <p className="text-ink-2" key={line}>
            {line}
          </p>
        ))}
        {!namesDraft && isText(decision) && <ToldLetter decisionId={decision} />}
      </div>
    </li>
  )
}
