import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { isWhole, type ManyPlan } from '#shared/many/plan.ts'
import { selection } from '../queue/selection.ts'
import { closeDialog } from '../screen.ts'
import { useStore } from '../store.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useActOnMany } from './act-on-many.ts'

interface Props {
  readonly title: string
  /** What is done to each draft; null while something that it needs is missing. */
  readonly plan: ManyPlan | null
  readonly label: string
  readonly look?: 'main' | 'danger'
  readonly children: ReactNode
}

/** What is done to the chosen drafts: its fields, and the button that begins it. */
export function ManyDialog({ title, plan, label, look = 'main', children }: Props) {
  const t = useTranslations('many')
  const common = useTranslations('common')
  const start = useActOnMany()
  const count = useStore(selection, (now) => now.ids.length)
  const isReady = plan !== null && isWhole(plan) && count > 0
  return (
    <Dialog
      foot={
        <>
          <Button onPress={closeDialog}>{common('cancel')}</Button>
          <Button isDisabled={!isReady} look={look} onPress={() => start(plan)}>
            {label}
          </Button>
        </>
      }
      isDismissable={false}
      isOpen
      lead={t('lead', { count })}
      onClose={closeDialog}
      title={title}
    >
      <div className="grid gap-4">{children}</div>
    </Dialog>
  )
}
