import type { Prompt } from '#shared/contract/models.ts'
import type { ModelFailure } from '#shared/models/model-failure.ts'
import { faultMessage } from '#shared/proposal/fault-message.ts'
import { echoesOf } from '#shared/proposal/foreign-matter.ts'
import { type Drafts, judgeReply, mainNewsFault } from '#shared/proposal/judge-reply.ts'
import { type Places, placesOf } from '#shared/proposal/kept-bullets.ts'
import { languageOf, type TextLanguage } from '#shared/proposal/languages.ts'
import { machineOrders } from '#shared/proposal/machine-orders.ts'
import { numberedSentences } from '#shared/proposal/numbered-sentences.ts'
import { type Question, questionFor, type Repair } from '#shared/proposal/question.ts'
import type { ReplyFault } from '#shared/proposal/reply-fault.ts'
import type { Standard, Validated } from '#shared/proposal/validate.ts'
import { openAccount } from './account.ts'
import { oneReply } from './one-reply.ts'
import type { Proposal, ProposalEvent } from './proposal-event.ts'

/** Choices for one place differ more when they are drawn more freely. */
const QUESTION = { summary: 0.2, bullet: 0.5, 'new-bullet': 0.5 } as const
/** Each repair is a request; what two did not mend is shown with its faults. */
const REPAIRS = [0.2, 0.5] as const

/** A bullet so far, and the request that it came from. */
interface Kept {
  readonly draft: Validated
  readonly question: Question
}

const promptIn = (prompts: readonly Prompt[], language: TextLanguage): Prompt | undefined =>
  prompts.findLast((prompt) => prompt.language === language)

const faultsOf = (kept: Kept | undefined): Validated['faults'] =>
  kept?.draft.faults ?? [{ kind: 'missing' }]

/** What an editor mends in a moment; any other fault means that the bullet is not to be had. */
const OF_FORM: ReadonlySet<ReplyFault['kind']> = new Set([
  'too-long',
  'too-short',
  'several-sentences',
  'wrong-shape',
])

const burdenOf = ({ draft }: Kept): number =>
  draft.faults.reduce((sum, { kind }) => sum + (OF_FORM.has(kind) ? 1 : 3), 0)

/** A repair that made it worse is not taken. */
const better = (before: Kept | undefined, after: Kept): Kept =>
  before !== undefined && burdenOf(before) < burdenOf(after) ? before : after

/** What a repair says of the bullets at these positions, and which of the others are good. */
function repairOf(
  kept: ReadonlyMap<number, Kept>,
  failing: readonly number[],
  language: TextLanguage,
): Repair {
  const good = [...kept].filter(([position]) => !failing.includes(position))
  return {
    refused: failing.map((position) => {
      const one = kept.get(position)
      const reasons = faultsOf(one).map((fault) => faultMessage(fault, language))
      return { text: one?.draft.candidate.text ?? '', reasons }
    }),
    good: good.map(([, { draft }]) => draft.candidate.text),
  }
}

const draftsOf = (kept: ReadonlyMap<number, Kept>): Drafts =>
  new Map([...kept].map(([position, { draft }]) => [position, draft]))

/** A reply that was none may be one the next time; a refusal or a broken line is told at once. */
const canAskAgain = ({ kind }: ModelFailure): boolean => kind === 'no-json' || kind === 'empty'

/** The first bullet answers for the main news, while it can still be mended. */
function askForMainNews(
  kept: Map<number, Kept>,
  failing: readonly number[],
  places: Places,
  standard: Standard,
): void {
  const first = kept.get(0)
  if (first === undefined || !failing.includes(0)) return
  const fault = mainNewsFault(draftsOf(kept), places, standard)
  if (
    fault === null ||
    first.draft.faults.some((one) => one.kind === 'finding' && one.check === fault.check)
  )
    return
  const faults = [...first.draft.faults, fault]
  kept.set(0, { ...first, draft: { ...first.draft, faults } })
}

/**
 * Asks one model for bullets, holds each against the article, and has those that fail mended, twice at
 * most. What a model wrote is never changed, only refused or shown with its faults; where it fails midway,
 * what came before stays. Nothing of a summary changes by it.
 *
 * @returns events as proposal-event.ts orders them; none where nothing is to be asked
 * @example for await (const event of propose(proposal)) if (event.kind === 'finished') keep(event.candidate)
 */
export async function* propose(proposal: Proposal): AsyncGenerator<ProposalEvent, void, undefined> {
  const { model, index, style, target, bullets, signal, now, random } = proposal
  const language = languageOf(index.article)
  const prompt = promptIn(proposal.prompts, language)
  const places = placesOf(target, bullets, style.bullets.count)
  if (prompt === undefined || places.count === 0) return
  const numbers = new Map(numberedSentences(index.article).map(({ number, id }) => [number, id]))
  const orders = machineOrders(index.article, style)
  const account = openAccount(model.model, prompt, now)
  const kept = new Map<number, Kept>()
  const finish = (position: number, { draft, question }: Kept): ProposalEvent => ({
    kind: 'finished',
    position,
    ...draft,
    provenance: account.provenance(question),
  })
  let failing = Array.from({ length: places.count }, (_, position) => position)
  for (let round = 0; ; round++) {
    const temperature = REPAIRS[round - 1] ?? QUESTION[target.kind]
    const repair = kept.size === 0 ? null : repairOf(kept, failing, language)
    const asking = { ...proposal, prompt, token: random(), temperature }
    const { question, mark } = questionFor(asking, repair)
    yield { kind: 'asked', round, positions: failing }
    const reply = oneReply(model, question, failing, signal)
    let step = await reply.next()
    for (; !step.done; step = await reply.next()) yield { kind: 'arrived', ...step.value }
    const { arrived, tokens, failure } = step.value
    account.add(tokens)

    const echoes = echoesOf(question.instructions)
    const standard: Standard = { index, style, language, numbers, mark, echoes, orders }
    for (const [position, draft] of judgeReply(arrived, draftsOf(kept), target, places, standard)) {
      if (draft) kept.set(position, better(kept.get(position), { draft, question }))
    }
    if (target.kind === 'summary') askForMainNews(kept, failing, places, standard)
    const sound = failing.filter((position) => faultsOf(kept.get(position)).length === 0)
    const broken = failure !== null && !canAskAgain(failure)
    const isLast = broken || round === REPAIRS.length
    for (const position of isLast ? failing : sound) {
      const one = kept.get(position)
      if (one) yield finish(position, one)
    }
    const isWhole = sound.length === failing.length
    if (isLast && failure !== null && !isWhole && (broken || kept.size === 0)) {
      yield { kind: 'failed', failure }
    }
    failing = failing.filter((position) => !sound.includes(position))
    // Of choices for one place, fewer than were asked for are enough.
    if (target.kind !== 'summary' && kept.size > 0) {
      failing = failing.filter((position) => kept.has(position))
    }
    if (isLast || failing.length === 0) return
  }
}
