import { useTranslations } from 'use-intl'
import type { Verdict } from '#shared/summary/verdict.ts'
import { Sign } from '../ui/sign.tsx'
import { standingLook, standingOf } from './standing.ts'

/** How a bullet stands, in a word. */
export function StatusSign({ verdict }: Readonly<{ verdict: Verdict }>) {
  const t = useTranslations('summary')
  const standing = standingOf(verdict)
  return <Sign {...standingLook[standing]}>{t(`status.${standing}`)}</Sign>
}
