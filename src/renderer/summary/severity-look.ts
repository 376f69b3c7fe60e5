import type { Severity } from '#shared/checks/finding.ts'
import type { Shape } from '../ui/shapes.tsx'
import type { Tone } from '../ui/sign.tsx'

/** How a severity is shown, in both panes. */
export const severityLook: Readonly<
  Record<Severity, { readonly tone: Tone; readonly shape: Shape }>
> = {
  blocker: { tone: 'bad', shape: 'stop' },
  warning: { tone: 'warn', shape: 'triangle' },
  note: { tone: 'unsure', shape: 'question' },
}
