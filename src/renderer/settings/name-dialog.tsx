import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useAct } from '../recovery/use-act.ts'
import { closeDialog, showDialog } from '../screen.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import { changePreferences } from './desk-settings.ts'
import { isWaiting } from './house-style/style-edit.ts'

const FORM = 'editor-name'

/** A house style that was to be saved is still there, as it was written. */
const close = (): void => (isWaiting() ? showDialog('house-style') : closeDialog())

/** Asked at the first start, and again before a decision that nobody would answer for. */
export function NameDialog() {
  const t = useTranslations('settings')
  const act = useAct()
  const [name, setName] = useState('')
  const written = name.trim()

  const save = (event: FormEvent) => {
    event.preventDefault()
    if (written === '') return
    void act(async () => {
      await changePreferences({ editor: written })
      close()
    })
  }

  return (
    <Dialog
      foot={
        <>
          <Button look="quiet" onPress={close}>
            {t('name.later')}
          </Button>
          <Button form={FORM} isDisabled={written === ''} look="main" type="submit">
            {t('name.start')}
          </Button>
        </>
      }
      isOpen
      lead={t('name.lead')}
      onClose={close}
      title={t('name.title')}
      width="small"
    >
      <form id={FORM} onSubmit={save}>
        <TextField
          autoFocus
          autoComplete="name"
          description={t('editor.hint')}
          label={t('editor.label')}
          maxLength={100}
          onChange={setName}
          value={name}
        />
      </form>
    </Dialog>
  )
}
