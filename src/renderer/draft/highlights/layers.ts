import { nearScreen } from './near-screen.ts'

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

/** What lies in each layer, on screen or not. */
const laid = new Map<Layer, readonly Range[]>()

/** Ranges follow the edits of their text: what was painted before a key mostly lies right after it. */
function isPainted(layer: Layer, ranges: readonly Range[]): boolean {
  const painted = [...(CSS.highlights.get(layer) ?? [])]
  return painted.length === ranges.length && painted.every((range, at) => isSame(range, ranges[at]))
}

/** Pixels beyond the pane while the text stands still: what comes into sight is painted with the first event of a scroll. */
const MARGIN = 48

/** At each key the browser places and paints all of it anew: it gets what is near the screen, no more. */
function paintNear(layer: Layer, isNear: (range: Range) => boolean): void {
  const ranges = (laid.get(layer) ?? []).filter(isNear)
  if (isPainted(layer, ranges)) return
  if (ranges.length === 0) CSS.highlights.delete(layer)
  else {
    const highlight = new Highlight(...ranges)
    highlight.priority = layers.indexOf(layer)
    CSS.highlights.set(layer, highlight)
  }
}

/** Replaces what lies in a layer; what is painted already stays, since any change repaints the whole text. */
export function paint(layer: Layer, ranges: readonly Range[]): void {
  laid.set(layer, ranges)
  paintNear(layer, nearScreen(MARGIN))
}

function paintWithin(margin: number): void {
  const isNear = nearScreen(margin)
  for (const layer of laid.keys()) paintNear(layer, isNear)
}

/** Paints what has come near the screen since, and a screen more: it is being scrolled. */
export const paintAhead = (): void => paintWithin(innerHeight)

/** Takes back what was painted ahead: the text stands still again, and the next key pays for each. */
export const paintAtRest = (): void => paintWithin(MARGIN)

export function clearLayers(): void {
  for (const layer of layers) paint(layer, [])
}
