import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { EditorProfile } from '#shared/editors/profile.ts'
import { useAct } from '../recovery/use-act.ts'
import { showDialog } from '../screen.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { changeEditor } from './choose-editor.ts'
import { LookFields } from './look-fields.tsx'

function Profile({ own }: Readonly<{ own: EditorProfile }>) {
  const t = useTranslations('editors')
  const common = useTranslations('common')
  const act = useAct()
  const [name, setName] = useState(own.name)
  const [look, setLook] = useState({ initials: own.initials, colour: own.colour })
  const written = { ...own, ...look, name: name.trim(), initials: look.initials.trim() }
  const isWhole = written.name !== '' && written.initials !== ''
  const keys = ['name', 'initials', 'colour'] as const
  const isChanged = keys.some((key) => written[key] !== own[key])

  const save = (event: FormEvent) => {
    event.preventDefault()
    if (isWhole && isChanged) void act(() => changeEditor(written), t('saved'))
  }

  return (
    <form className="grid gap-4" onSubmit={save}>
      <TextField
        description={t('nameHint')}
        label={t('name')}
        maxLength={100}
        onChange={setName}
        value={name}
      />
      <LookFields look={look} onChange={setLook} />
      <div className="flex items-center justify-between gap-2">
        <Button keys="Mod+Alt+G" onPress={() => showDialog('name')}>
          {t('change')}
        </Button>
        <Button isDisabled={!(isWhole && isChanged)} type="submit">
          {common('store')}
        </Button>
      </div>
    </form>
  )
}

/** The profile of who sits here, to be changed; or the way to one. */
export function OwnProfile() {
  const t = useTranslations('editors')
  const { editors, preferences } = useDeskSettings()
  const own = editors.find(({ name }) => name === preferences.editor)
  if (own !== undefined) return <Profile key={own.id} own={own} />
  return (
    <div className="flex items-center justify-between gap-4">
      <span>{t('nobody')}</span>
      <Button look="main" onPress={() => showDialog('name')}>
        {t('sit')}
      </Button>
    </div>
  )
}
