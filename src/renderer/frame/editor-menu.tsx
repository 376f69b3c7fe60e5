import { UserRound } from 'lucide-react'
import { Header, MenuSection, Button as PlainButton } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { useHasDraft } from '../draft/open-draft.ts'
import { EditorBadge } from '../editors/badge.tsx'
import { showDialog } from '../screen.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'
import { Menu, MenuItem, MenuSeparator, MenuTrigger } from '../ui/menu.tsx'

/** Who sits at the desk, and what concerns the whole of it. */
export function EditorMenu() {
  const t = useTranslations('keys')
  const common = useTranslations('common')
  const { editors, preferences } = useDeskSettings()
  const own = editors.find(({ name }) => name === preferences.editor)
  const hasDraft = useHasDraft()
  return (
    <MenuTrigger>
      <PlainButton
        aria-label={
          own === undefined
            ? common('noEditor')
            : common('editorMenu', { initials: own.initials, name: own.name })
        }
        className="grid size-7 cursor-default place-items-center rounded-full"
      >
        {own === undefined ? (
          <span className="grid size-6 place-items-center rounded-full bg-accent text-raised">
            <UserRound aria-hidden="true" size={13} />
          </span>
        ) : (
          <EditorBadge look={own} />
        )}
      </PlainButton>
      <Menu label={common('menu')}>
        <MenuSection>
          <Header className="px-2.5 pt-1.5 pb-1 text-ink-3 text-small">
            {own?.name ?? common('noEditor')}
          </Header>
          <MenuItem keys="Mod+Alt+G" onAction={() => showDialog('name')}>
            {t('command.editor')}
          </MenuItem>
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
          <MenuItem keys="Mod+Alt+S" onAction={() => showDialog('statistics')}>
            {t('command.statistics')}
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
