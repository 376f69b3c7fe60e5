import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $getSelection, $isRangeSelection } from 'lexical'
import { MessageSquarePlus } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { IconButton } from '../ui/icon-button.tsx'
import './comments.css'
import { COMMENT_KEY, useCommentHere } from './use-comment-here.ts'

const $isSomethingSelected = (): boolean => {
  const selection = $getSelection()
  return $isRangeSelection(selection) && !selection.isCollapsed()
}

/** How far below the top of the column the selection on screen begins; null without one in the text. */
function topOf(column: HTMLElement): number | null {
  const selection = getSelection()
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  if (!column.contains(range.commonAncestorContainer)) return null
  return range.getBoundingClientRect().top - column.getBoundingClientRect().top
}

/** A button in the margin beside selected words. */
export function SelectionComment({ column }: Readonly<{ column: HTMLElement }>) {
  const t = useTranslations('comments')
  const [editor] = useLexicalComposerContext()
  const begin = useCommentHere()
  const [top, setTop] = useState<number | null>(null)
  useEffect(() => {
    const show = () => {
      const isSelected = editor.getEditorState().read($isSomethingSelected)
      setTop(isSelected ? topOf(column) : null)
    }
    // The page's own selection follows the editor's.
    document.addEventListener('selectionchange', show)
    return () => document.removeEventListener('selectionchange', show)
  }, [editor, column])
  const isShown = top !== null
  useEffect(() => {
    if (!isShown) return
    // The words can be gone while the page's selection has not moved.
    return editor.registerUpdateListener(() => {
      if (!editor.getEditorState().read($isSomethingSelected)) setTop(null)
    })
  }, [editor, isShown])
  if (top === null) return null
  return (
    <div className="selection-comment" style={{ top }}>
      <IconButton icon={MessageSquarePlus} keys={COMMENT_KEY} label={t('here')} onPress={begin} />
    </div>
  )
}
