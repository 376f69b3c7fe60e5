import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { closeDialog, showDialog } from '../screen.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'
import { isWaiting } from '../settings/house-style/style-edit.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { EditorList } from './editor-list.tsx'
import { NewEditor } from './new-editor.tsx'

const FORM = 'new-editor'

/** A house style that was to be saved is still there, as it was written. */
const close = (): void => (isWaiting() ? showDialog('house-style') : closeDialog())

/** Who sits at this window: asked at the start, before an act that needs a name, and to change places. */
export function WhoDialog() {
  const t = useTranslations('editors')
  const { editors, preferences } = useDeskSettings()
  // As it was when the dialog opened: seating somebody must not redraw it while it closes.
  const [isFirst] = useState(() => !editors.some(({ active }) => active))
  const [isNew, setNew] = useState(isFirst)
  const [written, setWritten] = useState('')

  return (
    <Dialog
      foot={
        <>
          {isNew && !isFirst && (
            <span className="mr-auto">
              <Button look="quiet" onPress={() => setNew(false)}>
                {t('back')}
              </Button>
            </span>
          )}
          <Button look="quiet" onPress={close}>
            {preferences.editor === null ? t('later') : t('stay')}
          </Button>
          {isNew ? (
            <Button form={FORM} isDisabled={written === ''} look="main" type="submit">
              {t('start')}
            </Button>
          ) : (
            <Button onPress={() => setNew(true)}>{t('new')}</Button>
          )}
        </>
      }
      isOpen
      lead={t(isFirst ? 'firstLead' : 'lead')}
      onClose={close}
      title={t(isFirst ? 'firstTitle' : 'title')}
      width="small"
    >
      {isNew ? (
        <NewEditor id={FORM} onDone={close} onName={setWritten} />
      ) : (
        <EditorList onDone={close} />
      )}
    </Dialog>
  )
}
