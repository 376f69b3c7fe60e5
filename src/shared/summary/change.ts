import { plainForm } from '#shared/article/sentence-hash.ts'
import { done, failed, never, type Outcome } from '#shared/contract/outcome.ts'
import { fromArticle } from './from-article.ts'
import { type Bullet, type Candidate, isAiMade, type SummaryChange } from './summary.ts'

/** What a change needs to know beyond itself. */
export interface ChangeContext {
  /** Whose words an edit becomes. */
  readonly editor: string
  readonly newId: () => string
  /** Whether the desk itself makes this candidate from the saved article. */
  readonly isCandidate: (candidate: Candidate) => boolean
  /** The bullet of the stored version that a change brings, or null when there is none. */
  readonly broughtBullet: (change: Of<'bring'>) => Bullet | null
}

type Of<Kind extends SummaryChange['kind']> = Extract<SummaryChange, { kind: Kind }>
type Words = Pick<Bullet, 'heading' | 'text'>

const missing = failed<readonly Bullet[]>({ kind: 'not-found', what: 'bullet' })
const bad = (where: string): Outcome<readonly Bullet[]> => failed({ kind: 'bad-request', where })

const isBlank = ({ heading, text }: Words): boolean => heading.trim() + text.trim() === ''

const insert = (bullets: readonly Bullet[], at: number, bullet: Bullet): readonly Bullet[] => [
  ...bullets.slice(0, at),
  bullet,
  ...bullets.slice(at),
]

const replace = (bullets: readonly Bullet[], changed: Bullet): readonly Bullet[] =>
  bullets.map((bullet) => (bullet.id === changed.id ? changed : bullet))

const sameWords = (a: Words, b: Words): boolean =>
  plainForm(`${a.heading} ${a.text}`) === plainForm(`${b.heading} ${b.text}`)

/** Written by an editor, unless the words are those of an AI bullet: typing them in again is not writing. */
function byHand(
  bullets: readonly Bullet[],
  id: string,
  { heading, text }: Words,
  editor: string,
): Bullet {
  const ai = bullets.find((bullet) => isAiMade(bullet) && sameWords(bullet, { heading, text }))
  return {
    id,
    heading,
    text,
    glued: false,
    origin: ai?.origin ?? 'hand',
    editedBy: editor,
    locked: false,
    ...(ai?.provenance !== undefined && { provenance: ai.provenance }),
  }
}

function edit(
  bullets: readonly Bullet[],
  bullet: Bullet,
  { heading, text }: Of<'edit'>,
  { editor }: ChangeContext,
): Outcome<readonly Bullet[]> {
  if (isBlank({ heading, text })) return bad('change.text')
  const unchanged = heading === bullet.heading && text === bullet.text
  if (unchanged && !bullet.glued) return done(bullets)
  const editedBy = unchanged ? bullet.editedBy : editor
  return done(replace(bullets, { ...bullet, heading, text, glued: false, editedBy }))
}

/** Words that differ in typography only, with or without the heading half, are not written anew. */
const repeats = (bullet: Bullet, words: Words): boolean =>
  sameWords(bullet, words) || sameWords({ ...bullet, heading: '' }, words)

function rewrite(
  bullets: readonly Bullet[],
  bullet: Bullet,
  { text }: Of<'rewrite'>,
  { editor }: ChangeContext,
): Outcome<readonly Bullet[]> {
  if (text.trim() === '') return bad('change.text')
  const words = { heading: '', text }
  if (repeats(bullet, words)) return done(bullets)
  const written = byHand(bullets, bullet.id, words, editor)
  return done(replace(bullets, { ...written, locked: bullet.locked }))
}

function move(
  bullets: readonly Bullet[],
  bullet: Bullet,
  { to }: Of<'move'>,
): Outcome<readonly Bullet[]> {
  const from = bullets.indexOf(bullet)
  const place = Math.min(to, bullets.length - 1)
  if (place === from) return done(bullets)
  const others = bullets.filter((other) => other !== bullet)
  return done(insert(others, place, bullet))
}

function take(
  bullets: readonly Bullet[],
  { bulletId, at, candidate }: Of<'take'>,
  { editor, newId, isCandidate }: ChangeContext,
): Outcome<readonly Bullet[]> {
  if (isBlank(candidate)) return bad('change.candidate.text')
  const old = bullets.find(({ id }) => id === bulletId)
  if (bulletId !== null && !old) return missing
  if (old?.locked) return failed({ kind: 'locked' })
  const id = old?.id ?? newId()
  const taken = isCandidate(candidate)
    ? fromArticle(candidate, id)
    : byHand(bullets, id, candidate, editor)
  return done(old ? replace(bullets, taken) : insert(bullets, at, taken))
}

/**
 * Whether a bullet stays when the whole summary is proposed anew: what an editor locked or wrote by hand.
 *
 * @example staysInAnew({ locked: false, origin: 'hand' }) // true
 */
export const staysInAnew = ({ locked, origin }: Pick<Bullet, 'locked' | 'origin'>): boolean =>
  locked || origin === 'hand'

/**
 * Puts proposed words in a bullet's place, under its id, or inserts them at `at`. What an editor locked
 * or wrote by hand gives way to no proposal: the editor removes it first.
 *
 * @param made the words with their origin and provenance; gets the id of the bullet whose place it takes
 * @returns problem `not-found` (bullet), `locked` or `hand-written`
 * @example takeProposal(bullets, { bulletId: 'b2', at: 0 }, { ...modelBullet, id: newId() })
 */
export function takeProposal(
  bullets: readonly Bullet[],
  { bulletId, at }: { readonly bulletId: string | null; readonly at: number },
  made: Bullet,
): Outcome<readonly Bullet[]> {
  if (bulletId === null) return done(insert(bullets, at, made))
  const old = bullets.find(({ id }) => id === bulletId)
  if (!old) return missing
  if (old.locked) return failed({ kind: 'locked' })
  if (old.origin === 'hand') return failed({ kind: 'hand-written' })
  return done(replace(bullets, { ...made, id: old.id }))
}

const sameBullet = (a: Bullet, b: Bullet): boolean =>
  a.id === b.id &&
  a.heading === b.heading &&
  a.text === b.text &&
  a.glued === b.glued &&
  a.origin === b.origin &&
  a.editedBy === b.editedBy &&
  a.provenance?.candidateId === b.provenance?.candidateId

/**
 * The bullet stays what it is in the other version: nobody has written it here. It keeps its id as well,
 * unless another bullet has that id here, so that what an editor accepted of it holds again.
 */
function bring(
  bullets: readonly Bullet[],
  change: Of<'bring'>,
  { newId, broughtBullet }: ChangeContext,
): Outcome<readonly Bullet[]> {
  const source = broughtBullet(change)
  const old = bullets.find(({ id }) => id === change.replaces)
  if (source === null || (change.replaces !== null && !old)) return missing
  if (old?.locked) return failed({ kind: 'locked' })
  if (old && sameBullet(old, source)) return done(bullets)
  const isTaken = bullets.some(({ id }) => id === source.id && id !== old?.id)
  const brought = { ...source, id: isTaken ? newId() : source.id, locked: false }
  return done(
    old
      ? bullets.map((bullet) => (bullet === old ? brought : bullet))
      : insert(bullets, change.at, brought),
  )
}

/**
 * Makes a summary's next state from one change. The origin follows the words (domain.md, "AI and the
 * press rules", 1 and 7): an edited AI bullet stays AI-made; only a bullet written anew, both halves,
 * loses that; extractive is what the desk itself chose from the article; a bullet brought from another
 * version is what it was there.
 *
 * A change that changes nothing returns the very same array, so that no version is made of it. Places
 * beyond the end mean the end.
 *
 * @returns problem `not-found` (bullet) or `locked` (another bullet in the place of a locked one), `bad-request` (no words)
 * @example applyChange(bullets, { kind: 'lock', bulletId: 'b1', locked: true }, context)
 */
export function applyChange(
  bullets: readonly Bullet[],
  change: SummaryChange,
  context: ChangeContext,
): Outcome<readonly Bullet[]> {
  if (change.kind === 'take') return take(bullets, change, context)
  if (change.kind === 'bring') return bring(bullets, change, context)
  if (change.kind === 'add') {
    if (isBlank(change)) return bad('change.text')
    return done(
      insert(bullets, change.at, byHand(bullets, context.newId(), change, context.editor)),
    )
  }
  const bullet = bullets.find(({ id }) => id === change.bulletId)
  if (!bullet) return missing
  switch (change.kind) {
    case 'edit':
      return edit(bullets, bullet, change, context)
    case 'rewrite':
      return rewrite(bullets, bullet, change, context)
    case 'remove':
      return done(bullets.filter((other) => other !== bullet))
    case 'move':
      return move(bullets, bullet, change)
    case 'lock':
      return done(
        bullet.locked === change.locked
          ? bullets
          : replace(bullets, { ...bullet, locked: change.locked }),
      )
    default:
      return never(change)
  }
}
