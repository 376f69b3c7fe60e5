import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useEffect, useState } from 'react'
import { $selectionLook, plainLook, type SelectionLook, sameLook } from './selection-look.ts'

/** The look at the caret; the toolbar renders only when it is another one. */
export function useSelectionLook(): SelectionLook {
  const [editor] = useLexicalComposerContext()
  const [look, setLook] = useState(plainLook)
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState }) => {
        const next = editorState.read($selectionLook)
        setLook((before) => (sameLook(before, next) ? before : next))
      }),
    [editor],
  )
  return look
}
