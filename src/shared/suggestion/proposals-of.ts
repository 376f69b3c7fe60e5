import type { Content, SerializedNode } from '#shared/article/content.ts'
import { envelope } from '#shared/article/nodes.ts'
import { plainText } from '#shared/article/plain-text.ts'
import { readBlocks } from '#shared/article/read-blocks.ts'
import { never } from '#shared/contract/outcome.ts'
import type { Stretch } from '#shared/pieces.ts'
import type { ComparedBlock } from '#shared/revision/blocks.ts'
import type { Both, Change } from '#shared/revision/change.ts'
import { compareContents } from '#shared/revision/compare-contents.ts'
import { textOf } from '#shared/revision/runs.ts'
import type { ProposalKind } from './mark.ts'
import { partnersOf } from './partner.ts'
import { placeOf, seamOf } from './place.ts'
import type { Proposal } from './proposal.ts'

const NOWHERE: Both<Stretch> = { before: { start: 0, end: 0 }, after: { start: 0, end: 0 } }

const nodeWords = (node: SerializedNode): string => {
  const [block] = readBlocks(envelope([node]))
  return block === undefined ? '' : block.figure?.caption || plainText({ blocks: [block] })
}

const kindOf = (change: Change): ProposalKind => {
  switch (change.kind) {
    case 'title':
    case 'excerpt':
    case 'format':
    case 'link':
    case 'figure':
      return change.kind
    case 'added':
      return 'insert'
    case 'removed':
      return 'delete'
    case 'moved':
      return 'move'
    case 'replaced':
    case 'shape':
      return 'block'
    case 'text': {
      const [was, is] = [textOf(change.before).trim(), textOf(change.after).trim()]
      if (was === is) return 'replace'
      return was === '' ? 'insert' : is === '' ? 'delete' : 'replace'
    }
    default:
      return never(change)
  }
}

const wordsOf = (change: Change, blocks: Both<readonly ComparedBlock[]>): Both<string> => {
  const within = (of: { readonly at: number; readonly span?: Stretch }): string => {
    const text = textOf(blocks.after[of.at]?.runs ?? [])
    return of.span ? text.slice(of.span.start, of.span.end) : text
  }
  switch (change.kind) {
    case 'title':
    case 'excerpt':
      return { before: change.before, after: change.after }
    case 'added':
      return { before: '', after: nodeWords(change.node) }
    case 'removed':
      return { before: nodeWords(change.node), after: '' }
    case 'text':
      return { before: textOf(change.before), after: textOf(change.after) }
    case 'moved':
      return { before: '', after: within({ at: change.to.at }) }
    case 'replaced':
    case 'shape':
      return { before: '', after: within({ at: change.at.after }) }
    case 'format':
    case 'link':
      return { before: '', after: within({ at: change.at.after, span: change.span.after }) }
    case 'figure':
      return { before: change.before ?? '', after: change.after ?? '' }
    default:
      return never(change)
  }
}

const blockOf = (change: Change, blocks: Both<readonly ComparedBlock[]>): string => {
  const id = (time: 'before' | 'after', at: number) => blocks[time][at]?.id ?? ''
  switch (change.kind) {
    case 'title':
    case 'excerpt':
      return ''
    case 'added':
      return id('after', change.place.at)
    case 'removed':
      return id('before', change.place.at)
    case 'moved':
      return id('after', change.to.at)
    default:
      return id('after', change.at.after)
  }
}

/**
 * The proposals by which a text differs from the one under it, in the order of the text. A paragraph
 * that was split or joined is one proposal, although two blocks changed.
 *
 * @param original the text without any of them
 * @param edited the text with all of them
 * @returns [] exactly where the two say the same
 * @example proposalsOf(original, edited)[0]?.kind // 'replace'
 */
export function proposalsOf(original: Content, edited: Content): readonly Proposal[] {
  const { changes, blocks } = compareContents(original, edited)
  const partners = partnersOf(changes, blocks)
  const paired = new Set<Change>(partners.values())
  const proposals: Proposal[] = []
  for (const change of changes) {
    if (paired.has(change)) continue
    const partner = partners.get(change)
    const split = partner?.kind === 'added' ? 'split' : 'join'
    const kind = partner ? split : kindOf(change)
    const block = blockOf(change, blocks)
    const span = 'span' in change ? change.span : NOWHERE
    const place =
      partner && change.kind === 'text' ? seamOf(change, blocks) : placeOf(change, blocks)
    proposals.push({
      key: [kind, block, span.before.start, span.after.start, change.kind].join(' '),
      kind,
      block,
      span,
      words: partner ? { before: '', after: nodeWords(partner.node) } : wordsOf(change, blocks),
      place,
      changes: partner ? [change, partner] : [change],
    })
  }
  return proposals
}
