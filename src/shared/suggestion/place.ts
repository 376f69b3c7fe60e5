import { CELL_SEAM } from '#shared/article/walk-text.ts'
import type { Place } from '#shared/checks/finding.ts'
import type { Stretch } from '#shared/pieces.ts'
import type { ComparedBlock } from '#shared/revision/blocks.ts'
import type { Both, Change } from '#shared/revision/change.ts'
import { isWords, lengthOf, type Run, textOf } from '#shared/revision/runs.ts'

/** An article parts the cells of a row by a seam and rows by a line break; a comparison marks each. */
function offsetInTable(runs: readonly Run[], offset: number): number {
  let [at, text] = [0, 0]
  let seam = 0
  for (const run of runs) {
    if (at >= offset) break
    if (isWords(run)) text += Math.min(lengthOf(run), offset - at)
    else if (run.kind === 'cell') {
      text += seam
      seam = CELL_SEAM.length
    } else seam = 1
    at += lengthOf(run)
  }
  return text
}

/**
 * A stretch of a comparison in the offsets by which an article's places are given: a comparison
 * counts the start of a list's first item, the article only the seams between items.
 *
 * @example textSpan(list, { start: 1, end: 6 }) // { start: 0, end: 5 }
 */
export function textSpan(block: ComparedBlock, { start, end }: Stretch): Stretch {
  if (block.matter === 'table') {
    return { start: offsetInTable(block.runs, start), end: offsetInTable(block.runs, end) }
  }
  const shift = block.shape.type === 'list' ? 1 : 0
  return { start: Math.max(0, start - shift), end: Math.max(0, end - shift) }
}

const within = (block: ComparedBlock | undefined, span: Stretch): Place =>
  block?.id == null
    ? { kind: 'article' }
    : { kind: 'block', blockId: block.id, ...textSpan(block, span) }

const whole = (block: ComparedBlock | undefined): Place => {
  if (block?.id != null && block.matter === 'figure') {
    return { kind: 'figure', blockId: block.id, field: 'caption' }
  }
  return within(block, { start: 0, end: textOf(block?.runs ?? []).length })
}

/**
 * Where an editor is taken to see a change: its words in the edited text, or the end of what stands
 * before them where they are gone.
 *
 * @example placeOf({ kind: 'title', before: 'Pasar', after: 'Pasar Sagu' }, blocks).kind // 'title'
 */
export function placeOf(change: Change, { after }: Both<readonly ComparedBlock[]>): Place {
  switch (change.kind) {
    case 'title':
    case 'excerpt':
      return { kind: change.kind, start: 0, end: change.after.length }
    case 'added':
      return whole(after[change.place.at])
    case 'removed': {
      const above = after[change.place.gap - 1]
      if (above === undefined) return within(after[0], { start: 0, end: 0 })
      const end = textOf(above.runs).length
      return above.matter === 'figure' ? whole(above) : within(above, { start: end, end })
    }
    case 'moved':
      return whole(after[change.to.at])
    case 'replaced':
    case 'shape':
      return whole(after[change.at.after])
    case 'figure': {
      const id = after[change.at.after]?.id
      const field = change.field === 'asset' ? 'caption' : change.field
      return id == null ? { kind: 'article' } : { kind: 'figure', blockId: id, field }
    }
    default:
      return within(after[change.at.after], change.span.after)
  }
}

/**
 * Where two paragraphs meet, or one was parted: the words behind the seam, none where they stand in the
 * next paragraph.
 *
 * @param change the one at the end of the paragraph above (partner.ts)
 * @example seamOf(change, blocks).kind // 'block'
 */
export function seamOf(
  { at, span }: Extract<Change, { kind: 'text' }>,
  { before, after }: Both<readonly ComparedBlock[]>,
): Place {
  const block = after[at.after]
  const rest = textOf(before[at.before]?.runs ?? []).slice(span.before.start)
  const end = textOf(block?.runs ?? []).length
  const start = Math.min(end, span.after.start + rest.trimEnd().length)
  return within(block, { start, end })
}
