import { useTranslations } from 'use-intl'
import { Button } from '../../ui/button.tsx'
import { ShapeIcon } from '../../ui/shapes.tsx'
import type { AddressParts } from './address-parts.ts'

interface Props {
  readonly parts: AddressParts
  readonly onSure: () => void
  readonly onBack: () => void
}

/** Shows where an address leads, part by part, before anything is ever sent there. */
export function AddressConfirm({ parts: { scheme, host, port }, onSure, onBack }: Props) {
  const t = useTranslations('models')
  const rows = [
    ['scheme', scheme],
    ['host', host],
    ['port', port],
  ] as const
  return (
    <section
      aria-label={t('confirm.title')}
      className="grid max-w-[560px] gap-2 rounded-card border border-line-strong bg-raised px-4 py-3"
    >
      <p className="font-strong">{t('confirm.title')}</p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5">
        {rows.map(([part, value]) => (
          <div className="contents" key={part}>
            <dt className="text-ink-2">{t(`confirm.${part}`)}</dt>
            <dd className="break-all font-strong">{value}</dd>
          </div>
        ))}
      </dl>
      {scheme === 'http' && (
        <p className="flex items-center gap-1.5 text-warn">
          <ShapeIcon shape="triangle" />
          {t('confirm.plain')}
        </p>
      )}
      <p className="text-ink-2">{t('confirm.text')}</p>
      <div className="flex flex-wrap gap-2 pt-1">
        <Button autoFocus look="main" onPress={onSure}>
          {t('confirm.sure')}
        </Button>
        <Button onPress={onBack}>{t('confirm.back')}</Button>
      </div>
    </section>
  )
}
