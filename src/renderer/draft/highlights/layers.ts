/**
 * Names of what may lie over the text (article.css words their looks), the later on top. They are
 * painted by the browser (CSS Custom Highlight API): the document is never touched to show something.
 */
export const layers = [
  'commented',
  'evidence',
  'evidence-phrase',
  'evidence-other',
  'evidence-this',
  'shown-note',
  'shown-warning',
  'shown-blocker',
  'finding-note',
  'finding-warning',
  'finding-blocker',
  'commented-this',
  'suggested-look',
  'suggested',
  'noted',
  'found',
  'found-this',
  'target',
] as const

export type Layer = (typeof layers)[number]

const isSame = (a: AbstractRange, b: AbstractRange | undefined): boolean =>
  a.startContainer === b?.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset

/** Ranges follow the edits of their text: what was painted before a key mostly lies right after it. */
function liesAlready(layer: Layer, ranges: readonly Range[]): boolean {
  const painted = [...(CSS.highlights.get(layer) ?? [])]
  return painted.length === ranges.length && painted.every((range, at) => isSame(range, ranges[at]))
}

/** Replaces what lies in a layer; what lies there already stays, since any change repaints the whole text. */
export function paint(layer: Layer, ranges: readonly Range[]): void {
  if (liesAlready(layer, ranges)) return
  if (ranges.length === 0) CSS.highlights.delete(layer)
  else {
    const highlight = new Highlight(...ranges)
    highlight.priority = layers.indexOf(layer)
    CSS.highlights.set(layer, highlight)
  }
}

export function clearLayers(): void {
  for (const layer of layers) CSS.highlights.delete(layer)
}
