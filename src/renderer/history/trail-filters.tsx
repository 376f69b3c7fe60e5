import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { auditKindSchema } from '#shared/contract/audit-kinds.ts'
import { deskQuery } from '../queries.ts'
import { Select } from '../ui/select.tsx'
import { type Chosen, PERIODS } from './trail-filter.ts'

/** A name is led by this, so that nobody is called what "anybody" is called. */
const NAMED = 'name:'

/** What, who and since when. */
export function TrailFilters({
  chosen,
  onChoose,
}: Readonly<{ chosen: Chosen; onChoose: (chosen: Chosen) => void }>) {
  const t = useTranslations('history')
  const people = useQuery(deskQuery.audit.people.queryOptions({ staleTime: 0 })).data ?? []
  return (
    <div className="flex flex-wrap gap-2 pb-3">
      <Select
        choices={(['all', ...auditKindSchema.options] as const).map((key) => ({
          key,
          label: t(`kind.${key}`),
        }))}
        className="w-[172px]"
        label={t('filter.kind')}
        onChange={(kind) => onChoose({ ...chosen, kind })}
        value={chosen.kind}
      />
      <Select
        choices={[
          { key: 'all', label: t('filter.anybody') },
          ...people.map((name) => ({
            key: `${NAMED}${name}`,
            label: name === '' ? t('nobody') : name,
          })),
        ]}
        className="w-[172px]"
        label={t('filter.by')}
        onChange={(key) =>
          onChoose({ ...chosen, by: key === 'all' ? null : key.slice(NAMED.length) })
        }
        value={chosen.by === null ? 'all' : `${NAMED}${chosen.by}`}
      />
      <Select
        choices={PERIODS.map((key) => ({ key, label: t(`period.${key}`) }))}
        className="w-[148px]"
        label={t('filter.period')}
        onChange={(period) => onChoose({ ...chosen, period })}
        value={chosen.period}
      />
    </div>
  )
}
