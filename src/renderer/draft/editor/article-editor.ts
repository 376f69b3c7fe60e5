import { $findCellNode } from '@lexical/table'
import {
  $addUpdateTag,
  $createRangeSelection,
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
  UNDO_COMMAND,
} from 'lexical'
import type { Span } from '#shared/article/article.ts'
import type { Content, Envelope } from '#shared/article/content.ts'
import type { Found } from '#shared/find/search.ts'
import { $putBlocks } from '../../suggestion/put-blocks.ts'
import { $keepUnder, UNDER_TAG, underIn } from '../../suggestion/under.ts'
import { $blockById, $selectedSpan, rangesOf } from '../highlights/article-ranges.ts'
import { $piecesOf, pointAt } from '../highlights/block-text.ts'
import { editorState } from './envelope.ts'
import { $replaceFound } from './replace-found.ts'

/** What the rest of the screen may do to the body: each a single step of the editor's own undo. */
export interface ArticleEditor {
  /** Puts other words in the place of a stretch; false when it is no longer there. */
  readonly replaceText: (span: Span, text: string) => boolean
  /** Replaces what was found in the body and still stands there; says how many. */
  readonly replaceFound: (found: readonly Found[]) => number
  /** Gives stretches a look that they lack in part or whole; false when one is no longer there. */
  readonly formatText: (spans: readonly Span[], format: 'italic' | 'upright') => boolean
  readonly removeBlock: (blockId: string) => boolean
  /** Takes the last step back. */
  readonly undo: () => void
  readonly replaceBody: (body: Envelope) => void
  /** From one content to another with what lies under each, in the blocks that differ. */
  readonly takeOver: (before: Content, next: Content) => void
  /** Selects a stretch and gives the editor the focus. */
  readonly select: (span: Span) => void
  /** The stretch that is selected, within one block; empty for a caret, null for none. */
  readonly selection: () => Span | null
  readonly rangesOf: (spans: readonly Span[]) => readonly Range[]
  readonly elementOf: (blockId: string) => HTMLElement | null
  readonly focus: () => void
}

function $select(span: Span): boolean {
  const block = $blockById(span.blockId)
  const pieces = block === undefined ? [] : $piecesOf(block)
  const from = pointAt(pieces, span.start, 'start')
  const to = pointAt(pieces, span.end, span.end === span.start ? 'start' : 'end')
  if (from === null || to === null) return false
  const [first, last] = [$getNodeByKey(from.key), $getNodeByKey(to.key)]
  if (!$isTextNode(first) || !$isTextNode(last)) return false
  // No edit of words reaches from one cell of a table into the next.
  if ($findCellNode(first) !== $findCellNode(last)) return false
  const selection = $createRangeSelection()
  selection.anchor.set(from.key, from.offset, 'text')
  selection.focus.set(to.key, to.offset, 'text')
  $setSelection(selection)
  return true
}

function $format(span: Span, format: 'italic' | 'upright'): boolean {
  const selection = $select(span) ? $getSelection() : null
  if (!$isRangeSelection(selection)) return false
  const isItalic = format === 'italic'
  // Not selection.formatText: that toggles, and would set a half italic stretch upright.
  for (const node of selection.extract()) {
    if ($isTextNode(node) && node.hasFormat('italic') !== isItalic) node.toggleFormat('italic')
  }
  return true
}

export function createArticleEditor(editor: LexicalEditor): ArticleEditor {
  /** Waits for the update, so that the caller can save or check the result at once. */
  const step = (work: () => boolean): boolean => {
    if (!editor.isEditable()) return false
    let isDone = false
    editor.update(
      () => {
        isDone = work()
        if (isDone) $addUpdateTag(HISTORY_PUSH_TAG)
      },
      { discrete: true },
    )
    return isDone
  }
  return {
    replaceText: (span, text) =>
      step(() => {
        if (!$select(span)) return false
        const selection = $getSelection()
        if (!$isRangeSelection(selection)) return false
        selection.insertText(text)
        return true
      }),
    replaceFound: (found) => {
      let count = 0
      step(() => {
        count = $replaceFound(found)
        return count > 0
      })
      return count
    },
    formatText: (spans, format) =>
      step(() => spans.map((span) => $format(span, format)).every((isDone) => isDone)),
    removeBlock: (blockId) =>
      step(() => {
        const block = $blockById(blockId)
        if (block === undefined) return false
        block.selectPrevious()
        block.remove()
        return true
      }),
    undo: () => {
      editor.dispatchCommand(UNDO_COMMAND, undefined)
    },
    replaceBody: (body) => {
      editor.setEditorState(editor.parseEditorState(editorState(body)), {
        tag: HISTORY_PUSH_TAG,
      })
    },
    takeOver: (before, next) => {
      const tag = editor.getRootElement()?.contains(document.activeElement)
        ? []
        : [SKIP_DOM_SELECTION_TAG]
      editor.update(() => $keepUnder(underIn(before)), {
        discrete: true,
        tag: [...tag, HISTORY_MERGE_TAG, UNDER_TAG],
      })
      editor.update(
        () => {
          if (next.body !== before.body)
            $putBlocks(before.body.state.root.children, next.body.state.root.children)
          $keepUnder(underIn(next))
        },
        { discrete: true, tag: [...tag, HISTORY_PUSH_TAG] },
      )
    },
    select: (span) => {
      editor.focus()
      editor.update(() => {
        if (!$select(span)) $select({ ...span, end: span.start })
        $addUpdateTag(SKIP_SCROLL_INTO_VIEW_TAG)
      })
    },
    selection: () => editor.getEditorState().read($selectedSpan),
    rangesOf: (spans) => rangesOf(editor, spans),
    elementOf: (blockId) =>
      editor.getEditorState().read(() => {
        const block = $blockById(blockId)
        return block === undefined ? null : editor.getElementByKey(block.getKey())
      }),
    focus: () => editor.focus(undefined, { defaultSelection: 'rootStart' }),
  }
}
