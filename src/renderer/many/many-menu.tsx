import { useTranslations } from 'use-intl'
import { exportFormatSchema } from '#shared/contract/publication.ts'
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

const formats = exportFormatSchema.options

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
          if (dialog !== undefined) return showDialog(dialog)
          const format = formats.find((one) => one === key)
          if (format !== undefined) void start(ids, format)
        }}
        placement="top start"
      >
        {dialogs.map((kind) => (
          <MenuItem id={kind} key={kind}>
            {t(`item.${kind}`)}
          </MenuItem>
        ))}
        {formats.map((format) => (
          <MenuItem id={format} key={format}>
            {t(`item.${format}`)}
          </MenuItem>
        ))}
      </Menu>
    </MenuTrigger>
  )
}
