import {
  $getNearestNodeFromDOMNode,
  $getSelection,
  $getState,
  $isRangeSelection,
  type LexicalEditor,
} from 'lexical'
import type { Spot } from '#shared/find/from-spot.ts'
import { FIGURE_FIELDS } from '#shared/find/parts.ts'
import { blockIdState } from '../draft/editor/nodes/block-id.ts'
import { $placeOf } from '../draft/highlights/article-ranges.ts'

/** Longer ones are a passage that somebody selected for another end. */
const LONGEST = 120

interface Coming {
  /** Where one was in the article; null elsewhere. */
  readonly from: Spot | null
  /** The words that were selected there, where one may mean them. */
  readonly words?: string
}

const coming = (from: Spot | null, words: string): Coming =>
  words.trim() === '' || words.length > LONGEST || words.includes('\n') ? { from } : { from, words }

function fromField(editor: LexicalEditor, field: HTMLTextAreaElement): Coming {
  const { selectionStart: offset, selectionEnd, value } = field
  const words = value.slice(offset, selectionEnd)
  const { part, field: name } = field.dataset
  if (part === 'title' || part === 'excerpt')
    return coming({ place: { kind: part }, offset }, words)
  const figureField = FIGURE_FIELDS.find((known) => known === name)
  const blockId = editor.read('latest', () => {
    const block = $getNearestNodeFromDOMNode(field)?.getTopLevelElement()
    return block == null ? null : $getState(block, blockIdState)
  })
  return figureField === undefined || blockId === null
    ? coming(null, '')
    : coming({ place: { kind: 'figure', blockId, field: figureField }, offset }, words)
}

/** What a search begins with: the caret's place and the selected words, in the body or in a field. */
export function comingFrom(editor: LexicalEditor): Coming {
  const active = document.activeElement
  if (active instanceof HTMLTextAreaElement) return fromField(editor, active)
  return editor.read('latest', () => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return coming(null, '')
    const { key, offset } = selection.isBackward() ? selection.focus : selection.anchor
    const place = $placeOf(key, offset)
    const from: Spot | null =
      place === null
        ? null
        : { place: { kind: 'block', blockId: place.blockId }, offset: place.offset }
    return coming(from, active === editor.getRootElement() ? selection.getTextContent() : '')
  })
}
