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

/** Replaces what lies in a layer. */
export function paint(layer: Layer, ranges: readonly Range[]): void {
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
