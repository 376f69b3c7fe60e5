import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from './button.tsx'
import { IconButton } from './icon-button.tsx'
import { ProgressBar } from './progress.tsx'

interface PanelProps {
  readonly title: string
  /** What is under way. */
  readonly label: string
  readonly value: number
  readonly max: number
  /** How far it is, in words. */
  readonly status: ReactNode
  /** Puts the result away; null while there is none. */
  readonly onClose: (() => void) | null
  readonly children: ReactNode
}

/** Long work and how far it is, at the foot of the queue. */
export function ProgressPanel({ title, label, value, max, status, onClose, children }: PanelProps) {
  const common = useTranslations('common')
  return (
    <section aria-label={title} className="grid gap-1.5 border-line border-t bg-paper px-4 py-2.5">
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <ProgressBar label={label} max={max} value={value} />
        </div>
        {onClose !== null && <IconButton icon={X} label={common('close')} onPress={onClose} />}
      </div>
      <p className="tabular text-ink-2 text-small" role="status">
        {status}
      </p>
      {children}
    </section>
  )
}

interface ActsProps<A extends string> {
  readonly acts: readonly A[]
  readonly words: (act: A) => string
  readonly onAct: (act: A) => void
}

/** What can be done with the work. */
export function ProgressActs<A extends string>({ acts, words, onAct }: ActsProps<A>) {
  return acts.map((act) => (
    <Button key={act} look="quiet" onPress={() => onAct(act)}>
      {words(act)}
    </Button>
  ))
}
