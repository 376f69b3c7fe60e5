import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { examplesInWorker } from '../../summary/check-client.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { type CheckGroup, checkGroups } from './check-examples.ts'
import { type ListedCheck, listChecks } from './check-list.ts'
import { CheckRow } from './check-row.tsx'
import { useHouseStyleEdit } from './edit-context.ts'

const fits = (
  { id, name, says, example, finds }: ListedCheck,
  words: readonly string[],
): boolean => {
  const text = `${id} ${name} ${says} ${example} ${finds}`.toLowerCase()
  return words.every((word) => text.includes(word))
}

interface ListProps {
  readonly listed: Readonly<Record<CheckGroup, readonly ListedCheck[]>>
}

function CheckList({ listed }: ListProps) {
  const t = useTranslations('house-style')
  const { written } = useHouseStyleEdit()
  const [query, setQuery] = useState('')
  const [onlyTouched, setOnlyTouched] = useState(false)
  const isTouched = ({ id }: ListedCheck): boolean =>
    written.off.includes(id) || written.severity[id] !== undefined
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean)
  const groups = checkGroups
    .map((group) => ({
      group,
      checks: listed[group].filter(
        (check) => fits(check, words) && (!onlyTouched || isTouched(check)),
      ),
    }))
    .filter(({ checks }) => checks.length > 0)
  return (
    <>
      <TextField
        description={t('checks.counts', {
          off: written.off.length,
          all: checkGroups.reduce((sum, group) => sum + listed[group].length, 0),
          changed: Object.keys(written.severity).length,
        })}
        label={t('checks.find')}
        onChange={setQuery}
        value={query}
      />
      <Checkbox isSelected={onlyTouched} onChange={setOnlyTouched}>
        {t('checks.touched')}
      </Checkbox>
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

/** Every check with its switch and severity, found by a word. */
export function ChecksSection() {
  const t = useTranslations('house-style')
  const locale = useLocale()
  const { data } = useQuery({
    queryKey: ['check-examples'],
    queryFn: examplesInWorker,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const listed = useMemo(() => data && listChecks(data, locale), [data, locale])
  return listed === undefined ? (
    <p className="text-ink-2">{t('checks.reading')}</p>
  ) : (
    <CheckList listed={listed} />
  )
}
