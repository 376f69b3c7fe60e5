import { useTranslations } from 'use-intl'
import type { DraftStatus } from '#shared/workflow/status.ts'
import type { Shape } from '../ui/shapes.tsx'
import { Sign, type Tone } from '../ui/sign.tsx'

const looks: Readonly<Record<DraftStatus, { readonly tone: Tone; readonly shape: Shape }>> = {
  submitted: { tone: 'unsure', shape: 'ring' },
  'in-review': { tone: 'unsure', shape: 'ring' },
  'on-hold': { tone: 'unsure', shape: 'pause' },
  'changes-requested': { tone: 'warn', shape: 'back' },
  resubmitted: { tone: 'unsure', shape: 'half' },
  approved: { tone: 'good', shape: 'check' },
  published: { tone: 'good', shape: 'check' },
  rejected: { tone: 'bad', shape: 'cross' },
  'rejected-may-return': { tone: 'bad', shape: 'back' },
}

/** Where a draft stands, as a shape and a word. */
export function StatusSign({ status }: Readonly<{ status: DraftStatus }>) {
  const t = useTranslations('queue')
  return <Sign {...looks[status]}>{t(`status.${status}`)}</Sign>
}
