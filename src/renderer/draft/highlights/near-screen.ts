interface Stretch {
  readonly top: number
  readonly bottom: number
}

const overlap = (a: Stretch, b: Stretch): boolean => a.bottom > b.top && a.top < b.bottom
const holds = (outer: Stretch, inner: Stretch): boolean =>
  inner.top >= outer.top && inner.bottom <= outer.bottom

const everywhere: Stretch = { top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY }

function paneWith(margin: number): Stretch {
  const pane = document.querySelector('.article-scroll')?.getBoundingClientRect()
  return pane === undefined ? everywhere : { top: pane.top - margin, bottom: pane.bottom + margin }
}

/**
 * Says of ranges whether each is in sight in the article's pane or at most `margin` pixels beyond it, as
 * things stand at this moment; what stands in no block (a title) always is. Measures each block once, and
 * a range itself only in a block that is partly out of sight.
 */
export function nearScreen(margin: number): (range: Range) => boolean {
  let near: Stretch | undefined
  const known = new Map<Element, Stretch>()
  return (range) => {
    const block = range.startContainer.parentElement?.closest('.article-body > *') ?? null
    if (block === null) return true
    near ??= paneWith(margin)
    const stretch = known.get(block) ?? block.getBoundingClientRect()
    known.set(block, stretch)
    if (!overlap(near, stretch)) return false
    return holds(near, stretch) || overlap(near, range.getBoundingClientRect())
  }
}
