import { UserMinus } from 'lucide-react'
import { Button as PlainButton } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { EditorProfile } from '#shared/editors/profile.ts'
import { useAct } from '../recovery/use-act.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { showToast } from '../ui/toast.tsx'
import { EditorBadge } from './badge.tsx'
import { changeEditor, chooseEditor } from './choose-editor.ts'

/** Everyone who can sit down here, whoever does so now first in focus. */
export function EditorList({ onDone }: Readonly<{ onDone: () => void }>) {
  const t = useTranslations('editors')
  const common = useTranslations('common')
  const act = useAct()
  const { editors, preferences } = useDeskSettings()
  const present = editors.filter(({ active }) => active)
  const focused = present.find(({ name }) => name === preferences.editor) ?? present[0]

  const choose = async ({ name }: EditorProfile) => {
    if (name === preferences.editor || (await act(() => chooseEditor(name)))) onDone()
  }
  const leave = async (editor: EditorProfile) => {
    if (!(await act(() => changeEditor({ ...editor, active: false })))) return
    const back = () => void act(() => changeEditor(editor))
    showToast(t('left', { name: editor.name }), { action: { label: common('undo'), run: back } })
  }

  return (
    <ul aria-label={t('everyone')} className="grid gap-2">
      {present.map((editor) => {
        const isHere = editor.name === preferences.editor
        return (
          <li className="flex items-center gap-1" key={editor.id}>
            <PlainButton
              autoFocus={editor === focused}
              className="flex h-10 min-w-0 flex-1 cursor-default items-center gap-3 rounded-round border border-line bg-raised px-3 text-left data-hovered:border-ink-3"
              onPress={() => void choose(editor)}
            >
              <EditorBadge look={editor} />
              <span className="flex-1 truncate font-strong">{editor.name}</span>
              {isHere && <span className="text-ink-3 text-small">{t('here')}</span>}
            </PlainButton>
            {!isHere && (
              <IconButton
                icon={UserMinus}
                label={t('leave', { name: editor.name })}
                onPress={() => void leave(editor)}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}
