import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { closeDialog } from '../screen.ts'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import { Reasons } from './reasons.tsx'
import { useDecide } from './use-decide.ts'

const FORM = 'reject'
type Rejection = 'reject' | 'reject-may-return'

/** The two kinds of rejection differ in what the writer may do, so the editor chooses one. */
export function RejectDialog() {
  const t = useTranslations('decision')
  const common = useTranslations('common')
  const { run, isDeciding } = useDecide()
  const [kind, setKind] = useState<Rejection>('reject-may-return')
  const [reasons, setReasons] = useState<readonly string[]>([])
  const [note, setNote] = useState('')
  const isReady = reasons.length > 0 && note.trim() !== ''

  const send = (event: FormEvent) => {
    event.preventDefault()
    if (isReady) void run(kind, { reasons, note, override: '' })
  }

  return (
    <Dialog
      foot={
        <>
          <span className="mr-auto text-ink-3 text-small">{!isReady && t('needsReason')}</span>
          <Button onPress={closeDialog}>{common('cancel')}</Button>
          <Button
            form={FORM}
            isDisabled={!isReady}
            isPending={isDeciding}
            look="danger"
            type="submit"
          >
            {t(`act.${kind}`)}
          </Button>
        </>
      }
      isDismissable={false}
      isOpen
      onClose={closeDialog}
      title={t('reject.title')}
    >
      <form className="grid gap-4" id={FORM} onSubmit={send}>
        <Choice
          label={t('reject.kind')}
          onChange={setKind}
          options={[
            {
              key: 'reject-may-return',
              label: t('reject.mayReturn'),
              description: t('reject.mayReturnHint'),
            },
            { key: 'reject', label: t('reject.final'), description: t('reject.finalHint') },
          ]}
          value={kind}
        />
        <Reasons onChange={setReasons} value={reasons} />
        <TextField
          label={t('reject.note')}
          maxLength={10_000}
          onChange={setNote}
          rows={4}
          value={note}
        />
      </form>
    </Dialog>
  )
}
