import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useAct } from '../recovery/use-act.ts'
import { TextField } from '../ui/text-field.tsx'
import { chooseEditor } from './choose-editor.ts'
import { LookFields } from './look-fields.tsx'
import { useLook } from './use-look.ts'

interface Props {
  /** Of the form, for a button outside it. */
  readonly id: string
  readonly onName: (name: string) => void
  readonly onDone: () => void
}

/** Somebody new at this desk: name, initials, colour. */
export function NewEditor({ id, onName, onDone }: Props) {
  const t = useTranslations('editors')
  const act = useAct()
  const [name, setName] = useState('')
  const [look, setLook] = useLook(name)
  const written = name.trim()

  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (written === '') return
    const initials = look.initials.trim()
    const dressed = initials === '' ? null : { ...look, initials }
    if (await act(() => chooseEditor(written, dressed))) onDone()
  }

  return (
    <form className="grid gap-4" id={id} onSubmit={(event) => void save(event)}>
      <TextField
        autoComplete="name"
        autoFocus
        description={t('nameHint')}
        label={t('name')}
        maxLength={100}
        onChange={(next) => {
          setName(next)
          onName(next.trim())
        }}
        value={name}
      />
      <LookFields look={look} onChange={setLook} />
    </form>
  )
}
