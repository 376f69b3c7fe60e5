import { AriaLiveRegionExtension } from '@lexical/a11y'
import { getExtensionDependencyFromEditor } from '@lexical/extension'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useTranslations } from 'use-intl'
import { useCommand } from '../../keys/commands.ts'
import { moveBlocks } from './move-blocks.ts'

/** A field of a figure has the focus: it is the figure that moves. */
const focusedField = (root: HTMLElement | null): HTMLTextAreaElement | null => {
  const active = document.activeElement
  return active instanceof HTMLTextAreaElement && root?.contains(active) === true ? active : null
}

/** Blocks change places by key; where they came to stand is said to whoever cannot see it. */
export function useMoveCommands(): void {
  const t = useTranslations('draft')
  const [editor] = useLexicalComposerContext()
  const move = (step: 1 | -1) => {
    const field = focusedField(editor.getRootElement())
    const moved = moveBlocks(editor, step, field)
    const { output } = getExtensionDependencyFromEditor(editor, AriaLiveRegionExtension)
    output.announce(moved === null ? t('move.end') : t('move.moved', { ...moved }))
    // The browser takes the focus from an element that is put elsewhere.
    field?.focus()
  }
  useCommand({
    id: 'draft.move-up',
    group: 'draft',
    title: t('move.up'),
    keys: 'Alt+Shift+ArrowUp',
    run: () => move(-1),
  })
  useCommand({
    id: 'draft.move-down',
    group: 'draft',
    title: t('move.down'),
    keys: 'Alt+Shift+ArrowDown',
    run: () => move(1),
  })
}
