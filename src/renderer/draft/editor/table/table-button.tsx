import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { Table } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useCommand } from '../../../keys/commands.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Menu, MenuItem, MenuSeparator, MenuTrigger } from '../../../ui/menu.tsx'
import type { TableLook } from '../selection-look.ts'
import { actOnTable, insertTable, type TableAct } from './table-acts.ts'

const KEYS = 'Mod+Alt+7'

const groups: readonly (readonly TableAct[])[] = [
  ['rowAbove', 'rowBelow', 'columnLeft', 'columnRight'],
  ['header'],
  ['removeRow', 'removeColumn', 'remove'],
]

function useActCommand(act: TableAct, title: string, isDisabled: boolean): void {
  const [editor] = useLexicalComposerContext()
  useCommand({
    id: `draft.table-${act}`,
    group: 'draft',
    title,
    isDisabled,
    run: () => {
      actOnTable(editor, act)
      editor.focus()
    },
  })
}

/** Outside a table it puts one in; inside it opens what can be done to it. Each act is in the palette, too. */
export function TableButton({ table }: Readonly<{ table: TableLook | null }>) {
  const t = useTranslations('draft')
  const [editor] = useLexicalComposerContext()
  const [isOpen, setOpen] = useState(false)
  const nameOf = (act: TableAct) =>
    act === 'header'
      ? t(table?.hasHeader ? 'table.headerOff' : 'table.headerOn')
      : t(`table.${act}`)
  const insert = () => {
    insertTable(editor)
    editor.focus()
  }
  const act = (chosen: TableAct) => {
    actOnTable(editor, chosen)
    editor.focus()
  }
  const isOutside = table === null
  useCommand({
    id: 'draft.table',
    group: 'draft',
    title: t(isOutside ? 'table.insert' : 'table.menu'),
    keys: KEYS,
    run: () => (isOutside ? insert() : setOpen(true)),
  })
  useActCommand('rowAbove', t('table.rowAbove'), isOutside)
  useActCommand('rowBelow', t('table.rowBelow'), isOutside)
  useActCommand('columnLeft', t('table.columnLeft'), isOutside)
  useActCommand('columnRight', t('table.columnRight'), isOutside)
  useActCommand('header', nameOf('header'), isOutside)
  useActCommand('removeRow', t('table.removeRow'), isOutside)
  useActCommand('removeColumn', t('table.removeColumn'), isOutside)
  useActCommand('remove', t('table.remove'), isOutside)
  if (isOutside)
    return <IconButton icon={Table} keys={KEYS} label={t('table.insert')} onPress={insert} />
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <IconButton icon={Table} keys={KEYS} label={t('table.menu')} />
      <Menu label={t('table.menu')} placement="bottom start">
        {groups.flatMap((acts, at) => [
          ...(at === 0 ? [] : [<MenuSeparator key={`before-${acts[0]}`} />]),
          ...acts.map((one) => (
            <MenuItem key={one} onAction={() => act(one)}>
              {nameOf(one)}
            </MenuItem>
          )),
        ])}
      </Menu>
    </MenuTrigger>
  )
}
