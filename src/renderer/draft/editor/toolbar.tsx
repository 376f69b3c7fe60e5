import { HistoryExtension } from '@lexical/history'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue'
import { useLexicalFocusManagerRef } from '@lexical/react/useLexicalFocusManagerRef'
import { FORMAT_TEXT_COMMAND, REDO_COMMAND, UNDO_COMMAND } from 'lexical'
import {
  Bold,
  Heading2,
  Heading3,
  Italic,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  Quote,
  Redo2,
  Undo2,
} from 'lucide-react'
import { useRef, useState } from 'react'
import { Separator, Toolbar } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { CommentsButton } from '../../comments/comments-button.tsx'
import { SuggestToggle } from '../../suggestion/suggest-toggle.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { IconToggle } from '../../ui/icon-toggle.tsx'
import { blockKeys } from './block-keys.ts'
import { LinkPopover } from './link-popover.tsx'
import type { BlockLook } from './selection-look.ts'
import { setBlock } from './set-block.ts'
import { TableButton } from './table/table-button.tsx'
import { useFormatCommands } from './use-format-commands.ts'
import { useMoveCommands } from './use-move-commands.ts'
import { useSelectionLook } from './use-selection-look.ts'

const blockIcons: readonly (readonly [Exclude<BlockLook, 'paragraph'>, LucideIcon])[] = [
  ['h2', Heading2],
  ['h3', Heading3],
  ['quote', Quote],
  ['bullet', List],
  ['number', ListOrdered],
]

/** The look of the text at the caret. Alt+F10 comes here from the text, Escape goes back. */
export function ArticleToolbar() {
  const t = useTranslations('draft')
  const [editor] = useLexicalComposerContext()
  const look = useSelectionLook()
  const ref = useLexicalFocusManagerRef()
  const linkButton = useRef<HTMLButtonElement>(null)
  const [isLinking, setLinking] = useState(false)
  const canUndo = useExtensionSignalValue(HistoryExtension, 'canUndo')
  const canRedo = useExtensionSignalValue(HistoryExtension, 'canRedo')
  useFormatCommands(() => setLinking(true))
  useMoveCommands()
  const act = (work: () => void) => () => {
    work()
    editor.focus()
  }
  return (
    <Toolbar aria-label={t('toolbar.label')} className="article-toolbar" ref={ref}>
      <IconToggle
        icon={Bold}
        isOn={look.bold}
        keys="Mod+B"
        label={t('toolbar.bold')}
        onPress={act(() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold'))}
      />
      <IconToggle
        icon={Italic}
        isOn={look.italic}
        keys="Mod+I"
        label={t('toolbar.italic')}
        onPress={act(() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'italic'))}
      />
      <Separator className="mx-1 h-4 w-px bg-line" orientation="vertical" />
      {blockIcons.map(([block, icon]) => (
        <IconToggle
          icon={icon}
          isOn={look.block === block}
          key={block}
          keys={blockKeys[block]}
          label={t(`toolbar.${block}`)}
          onPress={act(() => setBlock(editor, look.block === block ? 'paragraph' : block))}
        />
      ))}
      <Separator className="mx-1 h-4 w-px bg-line" orientation="vertical" />
      <IconToggle
        buttonRef={linkButton}
        icon={Link}
        isOn={look.link !== null}
        keys="Mod+Shift+K"
        label={t('toolbar.link')}
        onPress={() => setLinking(true)}
      />
      <TableButton table={look.table} />
      <LinkPopover
        anchor={linkButton}
        isOpen={isLinking}
        onClose={() => setLinking(false)}
        url={look.link}
      />
      <Separator className="mx-1 h-4 w-px bg-line" orientation="vertical" />
      <SuggestToggle />
      <Separator className="mx-1 h-4 w-px bg-line" orientation="vertical" />
      <IconButton
        icon={Undo2}
        isDisabled={!canUndo}
        keys="Mod+Z"
        label={t('toolbar.undo')}
        onPress={act(() => editor.dispatchCommand(UNDO_COMMAND, undefined))}
      />
      <IconButton
        icon={Redo2}
        isDisabled={!canRedo}
        keys="Mod+Shift+Z"
        label={t('toolbar.redo')}
        onPress={act(() => editor.dispatchCommand(REDO_COMMAND, undefined))}
      />
      <span className="flex-1" />
      <CommentsButton />
    </Toolbar>
  )
}
