import { UserRound } from 'lucide-react'
import { Header, MenuSection, Button as PlainButton } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { useOpenDraft } from '../draft/open-draft.ts'
import { showDialog } from '../screen.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'
import { Menu, MenuItem, MenuSeparator, MenuTrigger } from '../ui/menu.tsx'
import { initials } from './initials.ts'

/** Who sits at the desk, and what concerns the whole of it. */
export function EditorMenu() {
  const t = useTranslations('keys')
  const common = useTranslations('common')
  const { editor } = useDeskSettings().preferences
  const hasDraft = useOpenDraft().kind === 'open'
  return (
    <MenuTrigger>
      <PlainButton
        aria-label={
          editor === null
            ? common('noEditor')
            : common('editorMenu', { initials: initials(editor), name: editor })
        }
        className="grid size-7 cursor-default place-items-center rounded-full"
      >
        <span className="grid size-6 place-items-center rounded-full bg-accent font-heavy text-[10.5px] text-raised">
          {editor === null ? <UserRound aria-hidden="true" size={13} /> : initials(editor)}
        </span>
      </PlainButton>
      <Menu label={common('menu')}>
        <MenuSection>
          <Header className="px-2.5 pt-1.5 pb-1 text-ink-3 text-small">
            {editor ?? common('noEditor')}
          </Header>
          <MenuItem keys="Mod+," onAction={() => showDialog('settings')}>
            {t('command.settings')}
          </MenuItem>
          <MenuItem keys="Mod+Shift+G" onAction={() => showDialog('house-style')}>
            {t('command.houseStyle')}
          </MenuItem>
          <MenuItem keys="Mod+Shift+Y" onAction={() => showDialog('models')}>
            {t('command.models')}
          </MenuItem>
          <MenuItem keys="Mod+Alt+H" onAction={() => showDialog('trail')}>
            {t('command.trail')}
          </MenuItem>
          <MenuItem keys="F1" onAction={() => showDialog('keys')}>
            {t('command.help')}
          </MenuItem>
        </MenuSection>
        <MenuSeparator />
        <MenuItem keys="Mod+O" onAction={() => showDialog('import')}>
          {t('command.import')}
        </MenuItem>
        <MenuItem isDisabled={!hasDraft} keys="Mod+Shift+O" onAction={() => showDialog('source')}>
          {t('command.source')}
        </MenuItem>
        <MenuItem isDisabled={!hasDraft} keys="Mod+Shift+H" onAction={() => showDialog('history')}>
          {t('command.history')}
        </MenuItem>
      </Menu>
    </MenuTrigger>
  )
}
