import { useMemo, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { TextField } from '../../ui/text-field.tsx'
import { checkGroups, type ListedCheck, listChecks } from './check-list.ts'
import { CheckRow } from './check-row.tsx'
import { useHouseStyleEdit } from './edit-context.ts'

const fits = ({ id, says, example }: ListedCheck, words: readonly string[]): boolean => {
  const text = `${id} ${says} ${example}`.toLowerCase()
  return words.every((word) => text.includes(word))
}

/** Every check with its switch and severity, found by a word. */
export function ChecksSection() {
  const t = useTranslations('house-style')
  const locale = useLocale()
  const { written } = useHouseStyleEdit()
  const [query, setQuery] = useState('')
  const listed = useMemo(() => listChecks(locale), [locale])
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean)
  const groups = checkGroups
    .map((group) => ({ group, checks: listed[group].filter((check) => fits(check, words)) }))
    .filter(({ checks }) => checks.length > 0)
  return (
    <>
      <TextField
        description={t('checks.counts', {
          off: written.off.length,
          changed: Object.keys(written.severity).length,
        })}
        label={t('checks.find')}
        onChange={setQuery}
        value={query}
      />
      {groups.length === 0 && <p className="text-ink-2">{t('checks.none')}</p>}
      {groups.map(({ group, checks }) => (
        <div className="grid" key={group}>
          <h4 className="font-strong text-ink-2">{t(`checks.${group}`)}</h4>
          <ul>
            {checks.map((check) => (
              <CheckRow check={check} key={check.id} />
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}
