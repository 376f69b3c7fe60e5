import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { LONGEST_WORD } from '#shared/holder/holder.ts'
import { closeDialog } from '../screen.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useHolder } from './use-holder.ts'
import { useHolderActs } from './use-holder-acts.ts'

/** To whom the open draft is given, and what is said with it. */
export function GiveDialog() {
  const t = useTranslations('holder')
  const common = useTranslations('common')
  const { editors, preferences } = useDeskSettings()
  const { holder } = useHolder()
  const { give } = useHolderActs()
  const others = editors.filter(({ name, active }) => active && name !== preferences.editor)
  const [chosen, choose] = useState<string | null>(null)
  const [word, setWord] = useState('')
  const receiver = others.find(({ id }) => id === chosen) ?? null
  const send = () => {
    if (receiver === null) return
    closeDialog()
    void give(receiver, word)
  }
  return (
    <Dialog
      foot={
        <>
          <Button onPress={closeDialog}>{common('cancel')}</Button>
          <Button isDisabled={receiver === null} look="main" onPress={send}>
            {t('giveNow')}
          </Button>
        </>
      }
      isOpen
      lead={holder === null ? t('giveLead') : t('heldBy', { name: holder.name })}
      onClose={closeDialog}
      title={t('giveTitle')}
      width="small"
    >
      {others.length === 0 ? (
        <p className="text-ink-2">{t('noOthers')}</p>
      ) : (
        <div className="grid gap-4">
          <Choice
            label={t('to')}
            onChange={choose}
            options={others.map(({ id, name }) => ({ key: id, label: name }))}
            value={chosen ?? ''}
          />
          <TextField
            label={t('say')}
            maxLength={LONGEST_WORD}
            onChange={setWord}
            placeholder={t('sayExample')}
            rows={2}
            value={word}
          />
        </div>
      )}
    </Dialog>
  )
}
