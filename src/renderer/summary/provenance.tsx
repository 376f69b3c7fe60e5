import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { Bullet } from '#shared/summary/summary.ts'
import { Popover, PopoverTrigger } from '../ui/popover.tsx'
import { ProvenanceDetails } from './provenance-details.tsx'

/** Where the words of a bullet come from, who changed them and, for a model's, how they were made. */
export function Provenance({ bullet }: Readonly<{ bullet: Bullet }>) {
  const t = useTranslations('summary')
  const { origin, editedBy, provenance } = bullet
  const made =
    provenance === undefined
      ? t(`origin.${origin}`)
      : t('originOf', { origin: t(`origin.${origin}`), name: provenance.provider.name })
  const said =
    editedBy === null
      ? made
      : origin === 'hand'
        ? t('writtenBy', { name: editedBy })
        : t('editedBy', { origin: made, name: editedBy })
  if (provenance === undefined) return <span className="bullet-origin">{said}</span>
  return (
    <span className="bullet-origin">
      <PopoverTrigger>
        <Button className="cursor-default rounded-[3px] text-right underline decoration-dotted underline-offset-3 data-hovered:text-accent">
          <span className="sr-only">{t('howMade')} </span>
          {said}
        </Button>
        <Popover label={t('howMade')} placement="top end">
          <ProvenanceDetails provenance={provenance} />
        </Popover>
      </PopoverTrigger>
    </span>
  )
}
