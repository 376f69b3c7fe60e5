import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useCommand } from '../keys/commands.ts'
import { Acts } from './acts.tsx'
import { Checklist } from './checklist.tsx'
import { Standing } from './standing.tsx'
import { useGate } from './use-gate.ts'

/** Always in view: how far the review is, what stands in the way, and the acts. */
export function DecisionBar() {
  const t = useTranslations('decision')
  const [checklistOpen, setChecklistOpen] = useState(false)
  const gate = useGate()
  const toChecklist = () => setChecklistOpen(true)
  useCommand({
    id: 'decision.checklist',
    group: 'decision',
    title: t('checklist.title'),
    keys: ['C', 'Mod+Shift+L'],
    run: toChecklist,
  })
  return (
    <section
      aria-label={t('bar')}
      className="isolate flex min-h-[60px] flex-wrap items-center gap-x-4 gap-y-2 border-line border-t px-4 py-2"
      data-letter-keys=""
      data-region="decision"
    >
      <Checklist
        isOpen={checklistOpen}
        isReadOnly={gate !== null && !gate.allowed.includes('approve')}
        onOpenChange={setChecklistOpen}
      />
      <div className="flex min-w-0 flex-1 items-center gap-1 overflow-hidden p-1">
        {gate === null ? (
          <span className="text-ink-3">{t('checking')}</span>
        ) : (
          <Standing gate={gate} onChecklist={toChecklist} />
        )}
      </div>
      {gate !== null && <Acts gate={gate} onChecklist={toChecklist} />}
    </section>
  )
}
