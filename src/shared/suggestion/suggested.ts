import { blockIdOf } from '#shared/article/block-ids.ts'
import type { Content, Envelope, SerializedNode, Suggestions } from '#shared/article/content.ts'
import { lastPer } from '#shared/once-per.ts'
import { applyChanges } from '#shared/revision/apply-changes.ts'
import { carryMarks, type Stamp } from './carry-marks.ts'
import { directly } from './direct.ts'
import type { SuggestionMark } from './mark.ts'
import type { Proposal } from './proposal.ts'
import { proposalsOf } from './proposals-of.ts'

/**
 * The text alone: the accepted view, without what is proposed in it.
 *
 * @example plainContent(content).suggestions // undefined
 */
export function plainContent({ title, excerpt, body }: Content): Content {
  return { title, excerpt, body }
}

const findIn = lastPer((body: Envelope, original: Content, title: string, excerpt: string) =>
  proposalsOf(original, { title, excerpt, body }),
)

const find = (original: Content, { title, excerpt, body }: Content): readonly Proposal[] =>
  findIn(body, original, title, excerpt)

/**
 * The proposals in a text that nobody has decided on yet, in the order of the text.
 *
 * @returns [] for a text without suggestions
 * @example openProposals(content).length // what stands against an approval
 */
export const openProposals = (content: Content): readonly Proposal[] =>
  content.suggestions === undefined ? [] : find(content.suggestions.original, content)

const idsOf = (content: Content): ReadonlySet<string | null> =>
  new Set(content.body.state.root.children.map(blockIdOf))

/** Nothing has to be kept under a text in which nothing is proposed nor will be. */
function settled(content: Content): Content {
  const { suggestions } = content
  if (suggestions === undefined || suggestions.isOn) return content
  const isDone = suggestions.marks.length === 0 && openProposals(content).length === 0
  return isDone ? plainContent(content) : content
}

const withMarks = (
  content: Content,
  suggestions: Suggestions,
  marks: readonly SuggestionMark[],
): Content =>
  settled({ ...plainContent(content), suggestions: { ...suggestions, marks: [...marks] } })

/** Blocks that hold no running text: an edit of one is made at once. */
const wholes = (content: Content): readonly SerializedNode[] =>
  content.body.state.root.children.filter(
    ({ type }) => !['paragraph', 'heading', 'quote', 'list'].includes(type),
  )

function hasSameWholes(a: Content, b: Content): boolean {
  const [ours, theirs] = [wholes(a), wholes(b)]
  return ours.length === theirs.length && ours.every((node, at) => node === theirs[at])
}

/**
 * Takes an edit into a text with suggestions. While they are switched on, the edit is proposed, except
 * for figures and tables; while they are off it is made at once, also under the open proposals.
 *
 * @param was the text before, with its suggestions
 * @param now the text after; suggestions of its own do not count
 * @param stamp whose proposals the new ones are
 * @example afterEdit(content, { ...content, title: 'Pasar Sagu dibuka' }, stamp)
 */
export function afterEdit(was: Content, now: Content, stamp: Stamp): Content {
  const { suggestions } = was
  if (suggestions === undefined) return plainContent(now)
  const { isOn } = suggestions
  const under =
    isOn && hasSameWholes(was, now)
      ? suggestions.original
      : directly(suggestions.original, was, now, isOn ? 'figures' : 'all')
  const ids = idsOf(now)
  const isGone = (block: string) => !isOn && block !== '' && !ids.has(block)
  const edited = plainContent(now)
  const first = carryMarks(
    suggestions.marks,
    find(suggestions.original, edited),
    'before',
    stamp,
    isGone,
  )
  if (under === suggestions.original) return withMarks(now, suggestions, first)
  const marks = carryMarks(first, find(under, edited), 'after', stamp, () => false)
  return withMarks(now, { ...suggestions, original: plainContent(under) }, marks)
}

const never = () => false

/** What lay under a text at a step of the editor's undo. */
export interface Under {
  readonly body: Envelope
  readonly marks: readonly SuggestionMark[]
}

/**
 * Takes a step of undo or redo into a text with suggestions: what was accepted or made at once is as it
 * was at that step, and what was typed since is no proposal any more.
 *
 * @param was the text before the step
 * @param now the text after it; title and excerpt have no steps, and stay
 * @example afterUndo(content, { ...content, body }, under, stamp)
 */
export function afterUndo(was: Content, now: Content, under: Under, stamp: Stamp): Content {
  const { isOn, original: from } = was.suggestions ?? { isOn: false, original: was }
  const original = { title: from.title, excerpt: from.excerpt, body: under.body }
  const proposals = find(original, plainContent(now))
  const marks = carryMarks(under.marks, proposals, 'before', stamp, never)
  return withMarks(now, { isOn, original, marks: [] }, marks)
}

/**
 * Whose an open proposal is, by its key.
 *
 * @example markOf(content, proposal.key)?.by // 'Rina Lestari'
 */
export function markOf(content: Content, key: string): SuggestionMark | null {
  const at = openProposals(content).findIndex((proposal) => proposal.key === key)
  return content.suggestions?.marks[at] ?? null
}

/**
 * Switches on or off that what is typed is proposed. Open proposals stay open.
 *
 * @example suggesting(content, true).suggestions?.isOn // true
 */
export function suggesting(content: Content, isOn: boolean): Content {
  const { suggestions = { original: plainContent(content), marks: [] } } = content
  return settled({ ...plainContent(content), suggestions: { ...suggestions, isOn } })
}

const without = (
  { marks }: Suggestions,
  all: readonly Proposal[],
  decided: readonly Proposal[],
): readonly SuggestionMark[] => {
  // Marks stand in the order of the proposals that they were last held against.
  const gone = new Set(decided.map((proposal) => marks[all.indexOf(proposal)]))
  return marks.filter((mark) => !gone.has(mark))
}

/**
 * Makes proposals part of the text: nothing changes in it but that they are none any more.
 *
 * @param proposals of `openProposals(content)`; all of them or some, in any order
 * @example acceptProposals(content, openProposals(content)) // the text as it reads
 */
export function acceptProposals(
  content: Content,
  proposals: readonly Proposal[],
  stamp: Stamp,
): Content {
  const { suggestions } = content
  if (suggestions === undefined) return content
  const all = openProposals(content)
  const changes = proposals.flatMap((proposal) => proposal.changes)
  const under = plainContent(applyChanges(suggestions.original, changes, 'after'))
  const edited = plainContent(content)
  const left = without(suggestions, all, proposals)
  const marks = carryMarks(left, find(under, edited), 'after', stamp, never)
  return withMarks(content, { ...suggestions, original: under }, marks)
}

/**
 * Takes proposals back: the text reads as if they had not been made.
 *
 * @param proposals of `openProposals(content)`; all of them or some, in any order
 * @example rejectProposals(content, openProposals(content)) // the text under the proposals
 */
export function rejectProposals(
  content: Content,
  proposals: readonly Proposal[],
  stamp: Stamp,
): Content {
  const { suggestions } = content
  if (suggestions === undefined) return content
  const all = openProposals(content)
  const changes = proposals.flatMap((proposal) => proposal.changes)
  const edited = applyChanges(plainContent(content), changes, 'before')
  const left = without(suggestions, all, proposals)
  const marks = carryMarks(left, find(suggestions.original, edited), 'before', stamp, never)
  return withMarks(edited, suggestions, marks)
}

/**
 * Puts another text in the place of one with open proposals, such as the one that came back from its
 * writer: it has none, and what was proposed stays readable as marks whose place is gone.
 *
 * @example overtaken(content, resubmitted)
 */
export function overtaken(was: Content, now: Content): Content {
  const original = plainContent(now)
  const marks = was.suggestions?.marks.map((mark) => ({ ...mark, isLost: true })) ?? []
  return withMarks(now, { isOn: false, original, marks: [] }, marks)
}

/**
 * Forgets a mark whose place is gone.
 *
 * @example removeLostMark(content, mark)
 */
export function removeLostMark(content: Content, mark: SuggestionMark): Content {
  const { suggestions } = content
  if (suggestions === undefined) return content
  return withMarks(
    content,
    suggestions,
    suggestions.marks.filter((other) => other !== mark || !other.isLost),
  )
}
