import type { LexicalEditor } from 'lexical'
import { never } from '#shared/contract/outcome.ts'
import type { Found } from '#shared/find/search.ts'
import { $blockById, rangesOf } from '../draft/highlights/article-ranges.ts'

/** A range over the mirror of a field (field-mirror.tsx). */
function rangeIn(mirror: Element | null | undefined, { start, end }: Found): readonly Range[] {
  const text = mirror?.firstChild
  if (!(text instanceof Text)) return []
  const range = new Range()
  range.setStart(text, Math.min(start, text.length))
  range.setEnd(text, Math.min(end, text.length))
  return [range]
}

function rangesOfOne(editor: LexicalEditor, found: Found): readonly Range[] {
  const { place, start, end } = found
  switch (place.kind) {
    case 'block':
      return rangesOf(editor, [{ blockId: place.blockId, start, end }])
    case 'title':
    case 'excerpt':
      return rangeIn(document.querySelector(`[data-mirror="${place.kind}"]`), found)
    case 'figure': {
      const figure = editor.getEditorState().read(() => {
        const block = $blockById(place.blockId)
        return block === undefined ? null : editor.getElementByKey(block.getKey())
      })
      return rangeIn(figure?.querySelector(`[data-mirror="${place.field}"]`), found)
    }
    default:
      return never(place)
  }
}

/** The ranges of the page that show matches, in their order; what is not on screen has none. */
export function foundRanges(editor: LexicalEditor, found: readonly Found[]): readonly Range[] {
  const inBlocks = found.flatMap(({ place, start, end }) =>
    place.kind === 'block' ? [{ blockId: place.blockId, start, end }] : [],
  )
  const inFields = found.filter(({ place }) => place.kind !== 'block')
  return [
    // All at once: the blocks are read once for them, not once a match.
    ...rangesOf(editor, inBlocks),
    ...inFields.flatMap((one) => rangesOfOne(editor, one)),
  ]
}
