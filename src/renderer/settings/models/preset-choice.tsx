import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { addressParts } from './address-parts.ts'
import { localPresets, otherPreset, type Preset, servicePresets } from './presets.ts'
import { beginProvider } from './provider-forms.ts'

function Tile({ preset, title, hint }: { preset: Preset; title: string; hint: string }) {
  return (
    <li>
      <Button
        className="grid w-full cursor-default rounded-round border border-line bg-raised px-3 py-2 text-left data-hovered:border-ink-3 data-pressed:bg-line"
        onPress={() => beginProvider(preset)}
      >
        <span className="font-strong">{title}</span>
        <span className="truncate text-ink-3 text-small">{hint}</span>
      </Button>
    </li>
  )
}

/** Host, and the port where it is not the scheme's own. */
function placeOf(preset: Preset): string {
  const parts = addressParts(preset.address ?? '')
  if (parts === null) return ''
  return preset.loopback ? `${parts.host}:${parts.port}` : parts.host
}

function Tiles({ title, presets }: { title: string; presets: readonly Preset[] }) {
  const t = useTranslations('models')
  return (
    <div className="grid gap-1.5">
      <h4 className="font-strong text-ink-2">{title}</h4>
      <ul className="grid grid-cols-2 gap-2">
        {presets.map((preset) => (
          <Tile
            hint={placeOf(preset) || t('kind.ownAddress')}
            key={preset.name}
            preset={preset}
            title={preset.name}
          />
        ))}
      </ul>
    </div>
  )
}

/** Where a new model is: what is known of each is filled in, and can be changed. */
export function PresetChoice({ isFirst }: Readonly<{ isFirst: boolean }>) {
  const t = useTranslations('models')
  return (
    <div className="grid max-w-[600px] content-start gap-5">
      <div className="grid gap-1">
        <h3 className="font-heavy text-large">{t(isFirst ? 'empty.title' : 'newTitle')}</h3>
        {isFirst && <p className="text-ink-2">{t('empty.text')}</p>}
      </div>
      <Tiles presets={servicePresets} title={t('empty.service')} />
      <Tiles presets={localPresets} title={t('empty.local')} />
      <ul className="grid">
        <Tile hint={t('empty.otherHint')} preset={otherPreset} title={t('empty.other')} />
      </ul>
    </div>
  )
}
