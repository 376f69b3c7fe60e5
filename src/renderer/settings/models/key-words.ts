import { useTranslations } from 'use-intl'
import { never } from '#shared/contract/outcome.ts'
import type { KeyStanding } from '#shared/models/provider.ts'

/** Of a short key nothing is shown. */
const shown = (tail: string): string => (tail === '' ? 'none' : tail)

/** Puts into words where a key is, and why it is there where that needs saying. */
export function useKeyWords(): (standing: KeyStanding) => {
  readonly what: string
  readonly why: string | null
} {
  const t = useTranslations('models')
  return (standing) => {
    switch (standing.kind) {
      case 'none':
        return { what: t('key.standing.none'), why: null }
      case 'kept':
        return { what: t('key.standing.kept', { tail: shown(standing.tail) }), why: null }
      case 'this-run':
        return {
          what: t('key.standing.this-run', { tail: shown(standing.tail) }),
          why: t(`key.why.${standing.why}`),
        }
      case 'environment': {
        const { name, tail } = standing
        return { what: t('key.standing.environment', { tail: shown(tail), name }), why: null }
      }
      case 'unreadable':
        return { what: t('key.standing.unreadable'), why: t(`key.why.${standing.why}`) }
      default:
        return never(standing)
    }
  }
}
