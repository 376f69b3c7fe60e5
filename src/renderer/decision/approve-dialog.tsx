import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { closeDialog } from '../screen.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ShapeIcon } from '../ui/shapes.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useBlockerWords } from './blocker-words.ts'
import { useDecide } from './use-decide.ts'
import { useGate } from './use-gate.ts'

const FORM = 'approve'

/** Approving although checks object: the editor writes why, and both are recorded. */
export function ApproveDialog() {
  const t = useTranslations('decision')
  const common = useTranslations('common')
  const words = useBlockerWords()
  const { run, isDeciding } = useDecide()
  const blockers = useGate()?.blockers ?? []
  const [override, setOverride] = useState('')
  const isReady = override.trim() !== ''

  const send = (event: FormEvent) => {
    event.preventDefault()
    if (isReady) void run('approve', { reasons: [], note: '', override })
  }

  return (
    <Dialog
      foot={
        <>
          <Button onPress={closeDialog}>{common('cancel')}</Button>
          <Button
            form={FORM}
            isDisabled={!isReady}
            isPending={isDeciding}
            look="main"
            type="submit"
          >
            {t('approve.anyway')}
          </Button>
        </>
      }
      isDismissable={false}
      isOpen
      lead={t('approve.lead')}
      onClose={closeDialog}
      title={t('approve.title')}
    >
      <form className="grid gap-4" id={FORM} onSubmit={send}>
        <ul aria-label={t('blockers.title')} className="grid rounded-round bg-bad-soft px-3 py-1">
          {blockers.map((blocker) => (
            <li className="flex gap-2 py-1.5" key={words(blocker)}>
              <span className="pt-0.5 text-bad">
                <ShapeIcon shape="stop" size={14} />
              </span>
              {words(blocker)}
            </li>
          ))}
        </ul>
        <TextField
          description={t('approve.hint')}
          label={t('approve.reason')}
          maxLength={2_000}
          onChange={setOverride}
          rows={3}
          value={override}
        />
      </form>
    </Dialog>
  )
}
