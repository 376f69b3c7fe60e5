import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assignBlockIds } from '#shared/article/block-ids.ts'
import type { Content, SerializedNode } from '#shared/article/content.ts'
import { applyChanges } from '#shared/revision/apply-changes.ts'
import { compareContents } from '#shared/revision/compare-contents.ts'
import { suggesting } from '#shared/suggestion/suggested.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import { approvalState } from '#shared/workflow/approval.ts'
import { contentHash } from '#shared/workflow/content-hash.ts'
import type { Decision } from '#shared/workflow/decision.ts'
import {
  type DecisionAction,
  type DraftStatus,
  decisionActionSchema,
} from '#shared/workflow/status.ts'
import { transition } from '#shared/workflow/transition.ts'
import { aBullet, aDecision, aReview } from '../../fixtures/a-review.ts'
import { anyBlock } from '../../fixtures/any-body.ts'
import { anyContent } from '../../fixtures/random-edits.ts'

/** What a decision binds. */
interface Text {
  readonly content: Content
  readonly bullets: readonly Bullet[]
}

type Step = (text: Text) => Text

const withBlocks = (text: Text, children: readonly SerializedNode[]): Text => {
  const { body } = text.content
  const root = { ...body.state.root, children: [...children] }
  const content = { ...text.content, body: { ...body, state: { ...body.state, root } } }
  return { ...text, content }
}

const blocksOf = ({ content }: Text) => content.body.state.root.children

const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, turned(inner)])
      .reverse(),
  )
}

const idsFromNow = () => {
  let last = 0
  return () => {
    last += 1
    return `x${last}`
  }
}

/** Saves that change nothing of what is read. */
const noChange: Readonly<Record<string, Step>> = {
  'the same again': (text) => structuredClone(text),
  'its fields in another order': (text) => ({ ...text, content: turned(text.content) as Content }),
  'blocks with other ids': (text) => {
    const bare = withBlocks(
      text,
      blocksOf(text).map(({ $: _, ...node }) => node),
    )
    const body = assignBlockIds(bare.content.body, idsFromNow())
    return { ...bare, content: { ...bare.content, body } }
  },
  'suggestions switched on': (text) => ({ ...text, content: suggesting(text.content, true) }),
  'letters and their accents apart': ({ content, bullets }) => ({
    content: { ...content, title: content.title.normalize('NFD') },
    bullets: bullets.map((one) => ({ ...one, text: one.text.normalize('NFD') })),
  }),
  'points locked': ({ content, bullets }) => ({
    content,
    bullets: bullets.map((one) => ({ ...one, locked: !one.locked, editedBy: 'Sari' })),
  }),
}

const where = fc.nat(20)
const words = fc.constantFrom('Pasar Sagu ditutup', 'Café Sagu dibuka', 'Panen tiba lebih awal', '')

const anEdit: fc.Arbitrary<Step> = fc.oneof(
  words.map(
    (title): Step =>
      (text) => ({ ...text, content: { ...text.content, title } }),
  ),
  words.map(
    (excerpt): Step =>
      (text) => ({ ...text, content: { ...text.content, excerpt } }),
  ),
  fc.tuple(where, anyBlock).map(
    ([at, block]): Step =>
      (text) =>
        withBlocks(text, blocksOf(text).toSpliced(at, 0, block)),
  ),
  where.map(
    (at): Step =>
      (text) =>
        withBlocks(text, blocksOf(text).toSpliced(at, 1)),
  ),
  where.map(
    (at): Step =>
      (text) => {
        const [first, ...rest] = blocksOf(text)
        return first === undefined ? text : withBlocks(text, rest.toSpliced(at, 0, first))
      },
  ),
  words.map(
    (said): Step =>
      ({ content, bullets: [first, ...rest] }) => ({
        content,
        bullets:
          first === undefined ? [aBullet({ text: said })] : [{ ...first, text: said }, ...rest],
      }),
  ),
  fc.constant<Step>((text) => ({ ...text, bullets: text.bullets.slice(1) })),
)

type Act =
  | { readonly act: 'save'; readonly how: string }
  | { readonly act: 'edit'; readonly step: Step }
  | { readonly act: 'undo' }
  | { readonly act: 'decide'; readonly action: DecisionAction }

const anAct: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom(...Object.keys(noChange)).map((how) => ({ act: 'save' as const, how })),
  anEdit.map((step) => ({ act: 'edit' as const, step })),
  fc.constant({ act: 'undo' as const }),
  fc
    .constantFrom<DecisionAction>('approve', ...decisionActionSchema.options)
    .map((action) => ({ act: 'decide' as const, action })),
)

/** A draft as it goes through the hands of an editor, with the text that was approved last. */
class Draft {
  status: DraftStatus = 'in-review'
  decisions: readonly Decision[] = []
  approved: Text | null = null
  text: Text

  constructor(content: Content) {
    this.text = { content, bullets: [aBullet(), aBullet({ id: 'p2', text: 'Café buka.' })] }
  }

  hash(): string {
    return contentHash(this.text.content, this.text.bullets)
  }

  approval() {
    return approvalState(this.decisions, this.hash())
  }

  decide(action: DecisionAction): void {
    const review = aReview({ note: 'Alasan.', approval: this.approval() })
    const result = transition(this.status, action, review)
    if (!result.ok) return
    const from = this.status
    const made = aDecision({ action, from, to: result.to, contentHash: this.hash() })
    this.decisions = [...this.decisions, made]
    this.status = result.to
    if (action === 'approve') this.approved = this.text
    if (action === 'reopen') this.approved = null
  }

  /** What differs from what was approved, found without any hash. */
  since() {
    const was = this.approved ?? this.text
    const said = ({ bullets }: Text) =>
      JSON.stringify(
        bullets.map(({ heading, text, origin }) => [heading, text.normalize(), origin]),
      )
    return {
      changes: compareContents(was.content, this.text.content).changes,
      isSummaryOther: said(was) !== said(this.text),
    }
  }
}

/** What the record says, held against the two texts themselves. */
function agrees(draft: Draft): void {
  const { state } = draft.approval()
  if (draft.approved === null) {
    expect(['none', 'withdrawn']).toContain(state)
    return
  }
  const { changes, isSummaryOther } = draft.since()
  expect(state).toBe(changes.length === 0 && !isSummaryOther ? 'holds' : 'stale')
  if (changes.length === 0) return
  const content = applyChanges(draft.text.content, changes, 'before')
  const back = contentHash(content, draft.approved.bullets)
  expect(approvalState(draft.decisions, back).state).toBe('holds')
}

test('no save that changes nothing drops an approval; a change does, and what changed leads back to it', () => {
  fc.assert(
    fc.property(anyContent, fc.array(anAct, { minLength: 1, maxLength: 10 }), (content, acts) => {
      const draft = new Draft(content)
      draft.decide('approve')
      for (const one of acts) {
        const before = draft.approval()
        if (one.act === 'save') {
          draft.text = noChange[one.how]?.(draft.text) ?? draft.text
          expect(draft.approval()).toEqual(before)
        } else if (one.act === 'edit') draft.text = one.step(draft.text)
        else if (one.act === 'decide') draft.decide(one.action)
        else if (draft.approved !== null) draft.text = draft.approved
        agrees(draft)
      }
    }),
    { numRuns: 1_000 },
  )
})
