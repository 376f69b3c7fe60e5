import { useTranslations } from 'use-intl'
import type { ProviderRow } from '#shared/contract/models.ts'
import { desk } from '../../queries.ts'
import { useAct } from '../../recovery/use-act.ts'
import { Choice } from '../../ui/choice.tsx'
import { useNamed } from '../use-named.ts'
import { addressParts } from './address-parts.ts'
import { useKeyWords } from './key-words.ts'
import { showProviders } from './providers.ts'

/** No provider has this id: ids are UUIDs. */
const EXTRACTIVE = 'extractive'

/** What "Regenerate" asks: the article's own sentences, or one of the models. */
export function FirstAsked({ rows }: Readonly<{ rows: readonly ProviderRow[] }>) {
  const t = useTranslations('models')
  const act = useAct()
  const named = useNamed()
  const words = useKeyWords()
  const choose = (key: string) => {
    const row = rows.find(({ provider }) => provider.id === key)
    const said =
      row === undefined ? t('first.savedExtractive') : t('first.saved', { name: row.provider.name })
    named(
      () =>
        void act(async () => {
          showProviders(await desk.models.setDefault({ id: row?.provider.id ?? null }))
        }, said),
    )
  }
  const host = ({ address, kind }: ProviderRow['provider']) =>
    addressParts(address ?? '')?.host ?? t(`kind.${kind}`)
  return (
    <div className="max-w-[600px]">
      <Choice
        label={t('first.title')}
        onChange={choose}
        options={[
          {
            key: EXTRACTIVE,
            label: t('first.extractive'),
            description: t('first.extractiveHint'),
          },
          ...rows.map((row) => ({
            key: row.provider.id,
            label: row.provider.name,
            description: `${row.provider.model} · ${host(row.provider)} · ${words(row.key).what}`,
          })),
        ]}
        value={rows.find(({ isDefault }) => isDefault)?.provider.id ?? EXTRACTIVE}
      />
    </div>
  )
}
