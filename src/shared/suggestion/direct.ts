import { canonicalJson } from '#shared/article/canonical.ts'
import type { Content } from '#shared/article/content.ts'
import type { Stretch } from '#shared/pieces.ts'
import { applyChanges } from '#shared/revision/apply-changes.ts'
import type { ComparedBlock } from '#shared/revision/blocks.ts'
import type { Change, Spot } from '#shared/revision/change.ts'
import { type Comparison, compareContents } from '#shared/revision/compare-contents.ts'

/** Which edits are made at once instead of being proposed. */
export type Direct =
  /** Those of figures, tables and other blocks that hold no running text. */
  'figures' | 'all'

const isWhole = (block: ComparedBlock | undefined): boolean =>
  block !== undefined && block.matter !== 'words'

const isOfFigure = (change: Change, { blocks }: Comparison): boolean => {
  switch (change.kind) {
    case 'title':
    case 'excerpt':
      return false
    case 'added':
      return isWhole(blocks.after[change.place.at])
    case 'removed':
      return isWhole(blocks.before[change.place.at])
    case 'moved':
      return isWhole(blocks.after[change.to.at])
    case 'replaced':
      return isWhole(blocks.before[change.at.before]) && isWhole(blocks.after[change.at.after])
    default:
      return isWhole(blocks.before[change.at.before])
  }
}

const touches = (a: Stretch, b: Stretch): boolean => a.start <= b.end && b.start <= a.end

/** What is proposed, seen from the edited text: which blocks it has of the original, and what changed in each. */
class Proposed {
  readonly #found: Comparison
  readonly #originals = new Map<number, number>()

  constructor(found: Comparison) {
    this.#found = found
    for (const { at } of found.rows) {
      if (at.before !== null && at.after !== null) this.#originals.set(at.after, at.before)
    }
  }

  /** Index of a block of the edited text in the original; none for one that is itself proposed. */
  original(at: number): number | undefined {
    return this.#originals.get(at)
  }

  /** How many blocks of the original stand before a place of the edited text. */
  gap(gap: number): number {
    for (let at = gap - 1; at >= 0; at--) {
      const original = this.#originals.get(at)
      if (original !== undefined) return original + 1
    }
    return 0
  }

  isUntouched(at: number): boolean {
    const original = this.#found.blocks.before[this.#originals.get(at) ?? -1]
    return original !== undefined && original.json === this.#found.blocks.after[at]?.json
  }

  hasShape(at: number): boolean {
    const original = this.#found.blocks.before[this.#originals.get(at) ?? -1]
    const shape = this.#found.blocks.after[at]?.shape
    return (
      original !== undefined &&
      shape !== undefined &&
      canonicalJson(original.shape) === canonicalJson(shape)
    )
  }

  /** A stretch of the edited text in the original; null where a proposal lies on it or beside it. */
  stretch({ at, span }: Spot): Stretch | null {
    let shift = 0
    for (const change of this.#found.changes) {
      if (!('span' in change) || change.at.after !== at.before) continue
      const { before, after } = change.span
      if (touches(after, span.before)) return null
      if (after.end <= span.before.start)
        shift += before.end - before.start - (after.end - after.start)
    }
    return { start: span.before.start + shift, end: span.before.end + shift }
  }
}

/** A change of the edited text as the same change of the original; none where it is part of a proposal. */
function inOriginal(
  change: Change,
  proposed: Proposed,
  original: Content,
  was: Content,
): readonly Change[] {
  switch (change.kind) {
    case 'title':
    case 'excerpt':
      return original[change.kind] === was[change.kind] ? [change] : []
    case 'added':
      return [{ ...change, place: { ...change.place, gap: proposed.gap(change.place.gap) } }]
    case 'removed': {
      const at = proposed.original(change.place.at)
      return at === undefined ? [] : [{ ...change, place: { ...change.place, at } }]
    }
    case 'moved': {
      const at = proposed.original(change.from.at)
      if (at === undefined) return []
      const to = { ...change.to, gap: proposed.gap(change.to.gap) }
      return [{ ...change, from: { ...change.from, at }, to }]
    }
    default: {
      const before = proposed.original(change.at.before)
      if (before === undefined) return []
      const at = { ...change.at, before }
      if (change.kind === 'replaced')
        return proposed.isUntouched(change.at.before) ? [{ ...change, at }] : []
      if (change.kind === 'shape')
        return proposed.hasShape(change.at.before) ? [{ ...change, at }] : []
      if (change.kind === 'figure') return [{ ...change, at }]
      const stretch = proposed.stretch(change)
      return stretch === null ? [] : [{ ...change, at, span: { ...change.span, before: stretch } }]
    }
  }
}

/**
 * Brings an edit that is no proposal into the text under the proposals, so that it is not taken for
 * one. What lies on a proposal or right beside it becomes part of that proposal instead.
 *
 * @param original the text without the proposals
 * @param was the text with them, before the edit
 * @param now the text with them, after it
 * @param which the edits that are made at once
 * @returns the text without the proposals, after the edit; `original` itself where nothing was to be done
 * @example directly(original, was, now, 'figures')
 */
export function directly(original: Content, was: Content, now: Content, which: Direct): Content {
  const edit = compareContents(was, now)
  const made =
    which === 'all' ? edit.changes : edit.changes.filter((change) => isOfFigure(change, edit))
  if (made.length === 0) return original
  const proposed = new Proposed(compareContents(original, was))
  const changes = made.flatMap((change) => inOriginal(change, proposed, original, was))
  return changes.length === 0 ? original : applyChanges(original, changes, 'after')
}
