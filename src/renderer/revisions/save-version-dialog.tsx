import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDraftStore } from '../draft/open-draft.ts'
import { deskQuery, queryClient } from '../queries.ts'
import { closeDialog } from '../screen.ts'
import { useReport } from '../summary/use-report.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import { showToast } from '../ui/toast.tsx'
import { saveVersion } from './act.ts'

const FORM = 'save-version'

/** Keeps the text as it is under a number, with a note if one is written. */
export function SaveVersionDialog() {
  const t = useTranslations('revisions')
  const store = useDraftStore()
  const report = useReport()
  const [note, setNote] = useState('')
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const saving = saveVersion(store, note)
    if (!(await report(saving))) return
    const answer = await saving
    if (answer.ok) {
      const { made, seq } = answer.value
      showToast(t(made ? 'save.done' : 'save.same', { seq }))
    }
    void queryClient.invalidateQueries({ queryKey: deskQuery.revisions.list.key() })
    closeDialog()
  }
  return (
    <Dialog
      foot={
        <>
          <Button look="quiet" onPress={closeDialog}>
            {t('save.cancel')}
          </Button>
          <Button form={FORM} look="main" type="submit">
            {t('save.title')}
          </Button>
        </>
      }
      isOpen
      lead={t('save.lead')}
      onClose={closeDialog}
      title={t('save.title')}
      width="small"
    >
      <form id={FORM} onSubmit={(event) => void save(event)}>
        <TextField
          autoFocus
          label={t('save.note')}
          maxLength={500}
          onChange={setNote}
          value={note}
        />
      </form>
    </Dialog>
  )
}
