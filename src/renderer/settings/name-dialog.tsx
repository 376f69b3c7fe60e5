import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useAct } from '../recovery/use-act.ts'
import { closeDialog } from '../screen.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import { changePreferences } from './desk-settings.ts'

const FORM = 'editor-name'

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
      closeDialog()
    })
  }

  return (
    <Dialog
      foot={
        <>
          <Button look="quiet" onPress={closeDialog}>
            {t('name.later')}
          </Button>
          <Button form={FORM} isDisabled={written === ''} look="main" type="submit">
            {t('name.start')}
          </Button>
        </>
      }
      isOpen
      lead={t('name.lead')}
      onClose={closeDialog}
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
