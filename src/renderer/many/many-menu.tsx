import { useTranslations } from 'use-intl'
import { type DialogKind, showDialog } from '../screen.ts'
import { Button } from '../ui/button.tsx'
import { Menu, MenuItem, MenuTrigger } from '../ui/menu.tsx'
import { useExportMany } from './export-many.ts'

const dialogs = [
  'assign-many',
  'hold-many',
  'reject-many',
  'tag-many',
] as const satisfies readonly DialogKind[]

interface Props {
  readonly ids: readonly string[]
  readonly isDisabled: boolean
}

/** What an editor does to a single draft, done to all chosen ones. */
export function ManyMenu({ ids, isDisabled }: Props) {
  const t = useTranslations('many')
  const { start } = useExportMany()
  return (
    <MenuTrigger>
      <Button isDisabled={isDisabled} look="quiet">
        {t('menu')}
      </Button>
      <Menu
        label={t('menu')}
        onAction={(key) => {
          const dialog = dialogs.find((kind) => kind === key)
          if (dialog !== undefined) showDialog(dialog)
          else void start(ids)
        }}
        placement="top start"
      >
        {dialogs.map((kind) => (
          <MenuItem id={kind} key={kind}>
            {t(`item.${kind}`)}
          </MenuItem>
        ))}
        <MenuItem id="export">{t('item.export')}</MenuItem>
      </Menu>
    </MenuTrigger>
  )
}
