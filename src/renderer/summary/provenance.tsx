import { useTranslations } from 'use-intl'
import type { Bullet } from '#shared/summary/summary.ts'

/** Where the words of a bullet come from, and who changed them. */
export function Provenance({ bullet }: Readonly<{ bullet: Bullet }>) {
  const t = useTranslations('summary')
  const { origin, editedBy } = bullet
  return (
    <span className="bullet-origin">
      {editedBy === null
        ? t(`origin.${origin}`)
        : origin === 'hand'
          ? t('writtenBy', { name: editedBy })
          : t('editedBy', { origin: t(`origin.${origin}`), name: editedBy })}
    </span>
  )
}
