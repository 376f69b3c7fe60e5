import { useLocale, useTranslations } from 'use-intl'
import { type Field, fieldOfWord } from '#shared/search/fields.ts'
import { SEVERITY_WORDS } from '#shared/search/finding-words.ts'
import { HOLDER_WORDS } from '#shared/search/holder-words.ts'
import { parseQuery } from '#shared/search/parse.ts'
import type { Fault, FaultKind } from '#shared/search/query.ts'
import { STATUS_WORDS } from '#shared/search/status-words.ts'
import { YES_NO_WORDS } from '#shared/search/yes-no.ts'
import { Button } from '../ui/button.tsx'

interface SearchHintsProps {
  readonly query: string
  readonly onChange: (query: string) => void
}

/** What can stand behind the colon, where that is a short list. */
function useChoices(): (place: string) => string {
  const t = useTranslations('queue')
  const at = useLocale() === 'id' ? 0 : 1
  return (place) => {
    const [field = ''] = place.replace(/^-/u, '').toLowerCase().split(':')
    if (field === 'status')
      return Object.values(STATUS_WORDS)
        .map((words) => words[at])
        .join(', ')
    if (['temuan', 'finding', 'findings'].includes(field))
      return [...Object.values(SEVERITY_WORDS).map((words) => words[at]), t('find.orKind')].join(
        ', ',
      )
    if (fieldOfWord(field) === 'holder')
      return [...Object.values(HOLDER_WORDS).map((words) => words[at]), t('find.orEditor')].join(
        ', ',
      )
    return isTraitField(fieldOfWord(field))
      ? Object.values(YES_NO_WORDS)
          .map((words) => words[at])
          .join(', ')
      : ''
  }
}

const isTraitField = (field: Field | undefined): boolean =>
  field === 'resubmitted' || field === 'ai' || field === 'near'

/** The field whose value is wrong, where the place is the value alone. */
function fieldWordOf(kind: FaultKind): string | null {
  if (kind === 'unknown-status') return 'status'
  return kind === 'neither-yes-nor-no' ? 'ai' : null
}

/** What of a query was not understood, at its place and with what may have been meant; the rest of it counts. */
export function SearchHints({ query, onChange }: SearchHintsProps) {
  const t = useTranslations('queue')
  const choicesOf = useChoices()
  const { faults } = parseQuery(query)
  const hint = ({ kind, start, end }: Fault): string => {
    const place = query.slice(start, end)
    const choices = choicesOf(fieldWordOf(kind) ?? place)
    return kind === 'no-value' && choices !== ''
      ? t('find.fault.choose', { place, choices })
      : t(`find.fault.${kind}`, { place, choices })
  }
  return (
    <ul aria-live="polite" className="grid gap-1 px-4 pt-1 pb-2 empty:hidden">
      {faults.map((fault) => (
        <li className="text-ink-2 text-small" key={`${fault.kind} ${fault.start}`}>
          {hint(fault)}{' '}
          {fault.meant !== '' && (
            <Button
              look="link"
              onPress={() =>
                onChange(`${query.slice(0, fault.start)}${fault.meant}${query.slice(fault.end)}`)
              }
            >
              {t('find.meantTo', { meant: fault.meant })}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
