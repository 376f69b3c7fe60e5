import type { Span } from '#shared/article/article.ts'
import type { Proposal } from '#shared/suggestion/proposal.ts'

/** Words or a sign that stand in no text node: what is gone, and a paragraph's new end. */
export interface Aside {
  readonly blockId: string
  readonly offset: number
  readonly text: string
  readonly look: 'struck' | 'new'
}

/** How the open proposals are shown in the text. */
export interface Shown {
  readonly asides: readonly Aside[]
  /** Whole blocks that are gone, each behind the block above it; '' for those above the first. */
  readonly removed: ReadonlyMap<string, string>
  /** Blocks that came, moved or became of another kind. */
  readonly blocks: ReadonlySet<string>
  /** New words, and words that look or lead otherwise. */
  readonly words: readonly Span[]
  readonly looks: readonly Span[]
}

const PILCROW = '¶'

/**
 * Says where each proposal is to be seen. New words stand in the text and are only painted; words that
 * are gone stand behind them.
 */
export function shownOf(proposals: readonly Proposal[]): Shown {
  const asides: Aside[] = []
  const removed = new Map<string, string>()
  const blocks = new Set<string>()
  const words: Span[] = []
  const looks: Span[] = []
  for (const { kind, place, words: said, changes } of proposals) {
    const [change] = changes
    if (change?.kind === 'removed') {
      const above = place.kind === 'block' || place.kind === 'figure' ? place.blockId : ''
      const key = change.place.gap === 0 ? '' : above
      removed.set(key, [removed.get(key), said.before].filter(Boolean).join('\n'))
      continue
    }
    if (place.kind === 'figure') blocks.add(place.blockId)
    if (place.kind !== 'block') continue
    const { blockId, start, end } = place
    const aside = (offset: number, text: string, look: Aside['look']) => {
      if (text !== '') asides.push({ blockId, offset, text, look })
    }
    switch (kind) {
      case 'split':
        aside(end, PILCROW, 'new')
        break
      case 'join':
        aside(start, PILCROW, 'struck')
        break
      case 'move':
      case 'block':
        blocks.add(blockId)
        break
      case 'format':
      case 'link':
        looks.push(place)
        break
      default:
        if (change?.kind === 'added') blocks.add(blockId)
        if (start < end) words.push(place)
        aside(end, said.before, 'struck')
    }
  }
  return { asides, removed, blocks, words, looks }
}
