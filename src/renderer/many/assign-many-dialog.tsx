import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { LONGEST_WORD } from '#shared/holder/holder.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'
import { Checkbox } from '../ui/checkbox.tsx'
import { Choice } from '../ui/choice.tsx'
import { TextField } from '../ui/text-field.tsx'
import { ManyDialog } from './many-dialog.tsx'

/** No editor has this id: ids are UUIDs. */
const NOBODY = 'nobody'

/** To whom the chosen drafts are given, or that nobody has them any more. */
export function AssignManyDialog() {
  const t = useTranslations('many')
  const { editors } = useDeskSettings()
  const [chosen, choose] = useState('')
  const [word, setWord] = useState('')
  const [evenHeld, setEvenHeld] = useState(false)
  const editor = chosen === NOBODY ? null : chosen
  return (
    <ManyDialog
      label={t('assign.start')}
      plan={chosen === '' ? null : { work: 'assign', editor, word, evenHeld }}
      title={t('assign.title')}
    >
      <Choice
        label={t('assign.to')}
        onChange={choose}
        options={[
          ...editors
            .filter(({ active }) => active)
            .map(({ id, name }) => ({ key: id, label: name })),
          { key: NOBODY, label: t('assign.nobody'), description: t('assign.nobodyHint') },
        ]}
        value={chosen}
      />
      {editor !== null && (
        <TextField
          label={t('assign.word')}
          maxLength={LONGEST_WORD}
          onChange={setWord}
          rows={2}
          value={word}
        />
      )}
      <Checkbox isSelected={evenHeld} onChange={setEvenHeld}>
        {t('assign.evenHeld')}
      </Checkbox>
    </ManyDialog>
  )
}
