import type { LexicalEditor } from 'lexical'

/**
 * Lets the editor read where the caret is before a key acts there.
 *
 * Chromium tells of a moved caret in a task of its own, after which keys that already wait come first on
 * a busy desk; Lexical reads the caret anew for what is typed, but for a key that it acts on itself
 * (delete, break, undo, format) it takes the place that it last heard of, and would delete there.
 */
export const registerCaretBeforeKeys = (editor: LexicalEditor): (() => void) =>
  editor.registerRootListener((root) => {
    if (root === null) return
    const read = (key: KeyboardEvent): void => {
      const isTyping = key.key.length === 1 && !key.ctrlKey && !key.metaKey && !key.altKey
      if (!isTyping && !key.isComposing) {
        root.ownerDocument.dispatchEvent(new Event('selectionchange'))
      }
    }
    root.addEventListener('keydown', read, { capture: true })
    return () => root.removeEventListener('keydown', read, { capture: true })
  })
