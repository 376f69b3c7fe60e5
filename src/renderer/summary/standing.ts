import { STATUSES, type Status, type Verdict } from '#shared/summary/verdict.ts'
import type { Shape } from '../ui/shapes.tsx'
import type { Tone } from '../ui/sign.tsx'
import { makesStale } from './since.ts'

/**
 * What a card says first: the status; or that the text stops short, which no degree of support mends; or
 * that the article has changed under the bullet, so that nobody stands behind it as it is.
 */
export type Standing = Status | 'cut' | 'stale'

export const STANDINGS: readonly Standing[] = [...STATUSES, 'stale', 'cut']

export const standingLook: Readonly<
  Record<Standing, { readonly tone: Tone; readonly shape: Shape }>
> = {
  supported: { tone: 'good', shape: 'check' },
  unclear: { tone: 'unsure', shape: 'question' },
  partly: { tone: 'warn', shape: 'half' },
  unsupported: { tone: 'bad', shape: 'stop' },
  cut: { tone: 'bad', shape: 'stop' },
  stale: { tone: 'warn', shape: 'back' },
}

export function standingOf({ status, findings }: Pick<Verdict, 'status' | 'findings'>): Standing {
  const isCut = findings.some(
    ({ check, severity }) => severity === 'blocker' && check.startsWith('summary/cut-'),
  )
  if (status === 'unsupported') return status
  if (isCut) return 'cut'
  return findings.some(makesStale) ? 'stale' : status
}
