/**
 * Says of ranges whether the block of the article that each stands in is on screen or at most `margin`
 * pixels from it, as things stand at this moment; what stands in no block (a title) always is. Measures
 * each block once.
 */
export function nearScreen(margin: number): (range: Range) => boolean {
  const known = new Map<Element, boolean>()
  return ({ startContainer }) => {
    const block = startContainer.parentElement?.closest('.article-body > *') ?? null
    if (block === null) return true
    const before = known.get(block)
    if (before !== undefined) return before
    const { top, bottom } = block.getBoundingClientRect()
    const isNear = bottom > -margin && top < innerHeight + margin
    known.set(block, isNear)
    return isNear
  }
}
