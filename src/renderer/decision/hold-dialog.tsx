import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { closeDialog } from '../screen.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useDecide } from './use-decide.ts'

const FORM = 'hold'

/** A draft that waits says for what: the colleague who finds it was not there. */
export function HoldDialog() {
  const t = useTranslations('decision')
  const common = useTranslations('common')
  const { run, isDeciding } = useDecide()
  const [note, setNote] = useState('')
  const isReady = note.trim() !== ''

  const send = (event: FormEvent) => {
    event.preventDefault()
    if (isReady) void run('hold', { reasons: [], note, override: '' })
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
            {t('act.hold')}
          </Button>
        </>
      }
      isOpen
      onClose={closeDialog}
      title={t('hold.title')}
      width="small"
    >
      <form id={FORM} onSubmit={send}>
        <TextField
          autoFocus
          label={t('hold.note')}
          maxLength={10_000}
          onChange={setNote}
          placeholder={t('hold.example')}
          rows={3}
          value={note}
        />
      </form>
    </Dialog>
  )
}
