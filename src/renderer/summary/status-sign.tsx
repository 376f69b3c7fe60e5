import { useTranslations } from 'use-intl'
import type { Status } from '#shared/summary/verdict.ts'
import type { Shape } from '../ui/shapes.tsx'
import { Sign, type Tone } from '../ui/sign.tsx'

/** How a status is shown: shape and colour, wherever it stands. */
export const statusLook: Readonly<Record<Status, { readonly tone: Tone; readonly shape: Shape }>> =
  {
    supported: { tone: 'good', shape: 'check' },
    unclear: { tone: 'unsure', shape: 'question' },
    partly: { tone: 'warn', shape: 'half' },
    unsupported: { tone: 'bad', shape: 'stop' },
  }

/** The status of a bullet in a word. */
export function StatusSign({ status }: Readonly<{ status: Status }>) {
  const t = useTranslations('summary')
  return <Sign {...statusLook[status]}>{t(`status.${status}`)}</Sign>
}
