import { useTranslations } from 'use-intl'
import { useProviders } from '../settings/models/providers.ts'
import { Select } from '../ui/select.tsx'

/** No provider has this id: ids are UUIDs. */
const EXTRACTIVE = 'extractive'

interface Props {
  /** null: sentences of the article. */
  readonly value: string | null
  readonly onChange: (providerId: string | null) => void
  /** Whether sentences of the article can be shown without changing anything. */
  readonly hasSentences: boolean
}

/** Whom to ask: one of the models, or the article's own sentences. */
export function AskedChoice({ value, onChange, hasSentences }: Props) {
  const t = useTranslations('proposal')
  const choices = [
    ...useProviders().map(({ provider }) => ({ key: provider.id, label: provider.name })),
    ...(hasSentences ? [{ key: EXTRACTIVE, label: t('sentences') }] : []),
  ]
  return (
    <Select
      choices={choices}
      label={t('asked')}
      onChange={(key) => onChange(key === EXTRACTIVE ? null : key)}
      value={value ?? EXTRACTIVE}
    />
  )
}
