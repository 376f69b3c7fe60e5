import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Content } from '#shared/article/content.ts'
import { articleHash } from '#shared/article/hash.ts'
import type { Proposal } from '#shared/suggestion/proposal.ts'
import {
  acceptProposals,
  afterEdit,
  openProposals,
  plainContent,
  rejectProposals,
  suggesting,
} from '#shared/suggestion/suggested.ts'
import { anyRevision } from '../../fixtures/random-edits.ts'

const stamp = { by: 'Rina Lestari', at: '2026-11-28T09:00:00.000Z' }

/** What lies under a text; figures and tables are edited directly, so their edits are in it. */
const under = ({ suggestions }: Content): Content => {
  if (suggestions === undefined) throw new Error('nothing lies under this text')
  return suggestions.original
}

const same = (a: Content, b: Content) => expect(articleHash(a)).toBe(articleHash(b))

const isWhole = ({ type }: { readonly type: string }) =>
  type === 'figure' || type === 'table' || type === 'unknown-block' || type === 'horizontalrule'
const hasFigures = ({ body }: Content) => body.state.root.children.some(isWhole)

type Verdict = (content: Content, proposal: Proposal) => Content
const accept: Verdict = (content, one) => acceptProposals(content, [one], stamp)
const reject: Verdict = (content, one) => rejectProposals(content, [one], stamp)

/** Decides on one after the other, each chosen and looked for anew, until none is left. */
function decideAll(content: Content, picks: Iterator<number>, verdict: () => Verdict): Content {
  let now = content
  for (let left = 400; left > 0; left--) {
    const open = openProposals(now)
    const one = open[(picks.next().value ?? 0) % Math.max(1, open.length)]
    if (!one) break
    now = verdict()(now, one)
  }
  expect(openProposals(now)).toEqual([])
  return now
}

/** All accepted is the edited text, all rejected the one under it; the hash is of the accepted view. */
function allAtOnce(content: Content, original: Content, edited: Content): void {
  same(content, edited)
  const open = openProposals(content)
  expect(new Set(open.map(({ key }) => key)).size).toBe(open.length)
  expect(content.suggestions?.marks.length).toBe(open.length)
  const accepted = acceptProposals(content, open, stamp)
  const rejected = rejectProposals(content, open, stamp)
  same(accepted, edited)
  same(under(accepted), edited)
  same(rejected, under(content))
  expect([...openProposals(accepted), ...openProposals(rejected)]).toEqual([])
  if (!hasFigures(original) && !hasFigures(edited)) same(rejected, original)
}

/** Which of them are accepted decides: the others rejected before or after, it is the same text. */
function someOfThem(content: Content, wishes: Iterator<boolean>): void {
  const open = openProposals(content)
  const wanted = open.filter(() => wishes.next().value === true)
  const others = open.filter((one) => !wanted.includes(one))
  const accepted = acceptProposals(content, wanted, stamp)
  const rejected = rejectProposals(content, others, stamp)
  same(under(accepted), rejected)
  const one = rejectProposals(accepted, openProposals(accepted), stamp)
  const other = acceptProposals(rejected, openProposals(rejected), stamp)
  same(one, other)
}

/** One by one, in any order, each looked for anew. */
function oneByOne(content: Content, picks: Iterator<number>, wishes: Iterator<boolean>): void {
  const accepted = decideAll(content, picks, () => accept)
  same(accepted, content)
  same(under(accepted), content)
  const rejected = decideAll(content, picks, () => reject)
  same(rejected, under(content))
  same(under(rejected), under(content))
  const mixed = decideAll(content, picks, () => (wishes.next().value ? accept : reject))
  same(mixed, under(mixed))
}

// One law after the other on the same 1,000 edits: to make them is what costs time.
test('accepted, proposals are the edited text; rejected, the one under it; in any order, one or all', () => {
  fc.assert(
    fc.property(
      anyRevision,
      fc.infiniteStream(fc.nat(50)),
      fc.infiniteStream(fc.boolean()),
      ({ before, after }, picks, wishes) => {
        const content = afterEdit(suggesting(before, true), after, stamp)
        allAtOnce(content, before, after)
        someOfThem(content, wishes)
        oneByOne(content, picks, wishes)
        const off = { ...before, suggestions: { isOn: false, original: before, marks: [] } }
        expect(afterEdit(off, after, stamp)).toEqual(plainContent(after))
      },
    ),
    { numRuns: 1_000 },
  )
}, 120_000)
