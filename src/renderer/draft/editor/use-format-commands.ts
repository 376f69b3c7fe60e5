import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useTranslations } from 'use-intl'
import { useCommand } from '../../keys/commands.ts'
import { blockKeys } from './block-keys.ts'
import type { BlockLook } from './selection-look.ts'
import { setBlock } from './set-block.ts'

function useBlockCommand(look: BlockLook): void {
  const t = useTranslations('draft')
  const [editor] = useLexicalComposerContext()
  useCommand({
    id: `draft.${look}`,
    group: 'draft',
    title: t(`toolbar.${look}`),
    keys: blockKeys[look],
    run: () => {
      setBlock(editor, look)
      editor.focus()
    },
  })
}

/** The looks of a block by key and in the palette; bold and italics have the editor's own keys. */
export function useFormatCommands(startLink: () => void): void {
  const t = useTranslations('draft')
  useBlockCommand('paragraph')
  useBlockCommand('h2')
  useBlockCommand('h3')
  useBlockCommand('quote')
  useBlockCommand('bullet')
  useBlockCommand('number')
  useCommand({
    id: 'draft.link',
    group: 'draft',
    title: t('toolbar.link'),
    keys: 'Mod+Shift+K',
    run: startLink,
  })
}
