import { STATUSES, type Status, type Verdict } from '#shared/summary/verdict.ts'
import type { Shape } from '../ui/shapes.tsx'
import type { Tone } from '../ui/sign.tsx'

/** What a card says first: the status, or that the text stops short, which no degree of support mends. */
export type Standing = Status | 'cut'

export const STANDINGS: readonly Standing[] = [...STATUSES, 'cut']

export const standingLook: Readonly<
  Record<Standing, { readonly tone: Tone; readonly shape: Shape }>
> = {
  supported: { tone: 'good', shape: 'check' },
  unclear: { tone: 'unsure', shape: 'question' },
  partly: { tone: 'warn', shape: 'half' },
  unsupported: { tone: 'bad', shape: 'stop' },
  cut: { tone: 'bad', shape: 'stop' },
}

export function standingOf({ status, findings }: Pick<Verdict, 'status' | 'findings'>): Standing {
  const isCut = findings.some(
    ({ check, severity }) => severity === 'blocker' && check.startsWith('summary/cut-'),
  )
  return isCut && status !== 'unsupported' ? 'cut' : status
}
