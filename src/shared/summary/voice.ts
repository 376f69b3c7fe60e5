import type { Name } from '#shared/language/names.ts'
import type { Reading } from '#shared/language/reading.ts'
import { rootsOf } from '#shared/language/roots.ts'

const ACTIVE = /^me\p{L}{4,}/u
const PASSIVE = /^(?:di|ter)\p{L}{4,}/u
/** "Peresmian pasar dilakukan Wulan". */
const NOUN = /^pe\p{L}{4,}an$/u
const AGENTS = new Set(['oleh', 'dilakukan', 'dilaksanakan', 'digelar'])
const SHORTEST_ROOT = 4

const share = (a: string, b: string): boolean => {
  const roots = rootsOf(b)
  return [...rootsOf(a)].some((root) => root.length >= SHORTEST_ROOT && roots.has(root))
}

const words = ({ tokens }: Reading, form: RegExp): readonly string[] =>
  tokens.flatMap(({ norm }) => (form.test(norm) ? [norm] : []))

function isPassiveOf(passive: Reading, active: Reading): boolean {
  const verbs = words(active, ACTIVE)
  const named = passive.tokens.some(({ norm }) => AGENTS.has(norm)) ? words(passive, NOUN) : []
  return [...words(passive, PASSIVE), ...named].some((form) =>
    verbs.some((verb) => share(form, verb)),
  )
}

/**
 * Says whether one of two readings has a verb in the passive that the other has in the active, so that
 * their names rightly stand in another order: "Pasar diresmikan Wulan", "Wulan meresmikan pasar".
 *
 * @example turnsVoice(claim, sentence) // true: the order of names says nothing
 */
export const turnsVoice = (a: Reading, b: Reading): boolean =>
  isPassiveOf(a, b) || isPassiveOf(b, a)

interface Clause {
  readonly before: Name
  readonly verb: string
  readonly after: Name
}

/** Names that stand directly before and behind a verb: "Rini ditunjuk oleh Halim". */
function clauses({ tokens, names }: Reading, form: RegExp): readonly Clause[] {
  return tokens.flatMap(({ norm }, at) => {
    const next = tokens[at + 1]?.norm === 'oleh' ? at + 2 : at + 1
    const before = names.find(({ to }) => to === at)
    const after = names.find(({ from }) => from === next)
    return form.test(norm) && before && after ? [{ before, verb: norm, after }] : []
  })
}

const sameVerb = (a: Clause, b: Clause): boolean => share(a.verb, b.verb)

/**
 * Finds two names that a claim keeps in their order although it turns the voice: "Rini ditunjuk Halim"
 * where the sentence says "Rini menunjuk Halim".
 *
 * @param same whether two names mean the same
 * @returns each such name of the claim with the sentence's name that belongs in its place
 * @example findTurnedRoles(claim, sentence, same).get(rini)?.text // 'Halim'
 */
export function findTurnedRoles(
  claim: Reading,
  sentence: Reading,
  same: (a: Name, b: Name) => boolean,
): ReadonlyMap<Name, Name> {
  const turned = new Map<Name, Name>()
  const pairs = [
    [clauses(claim, PASSIVE), clauses(sentence, ACTIVE)],
    [clauses(claim, ACTIVE), clauses(sentence, PASSIVE)],
  ] as const
  for (const [ours, theirs] of pairs) {
    for (const here of ours) {
      const there = theirs.find((one) => sameVerb(here, one))
      if (!there || !same(here.before, there.before) || !same(here.after, there.after)) continue
      turned.set(here.before, there.after)
      turned.set(here.after, there.before)
    }
  }
  return turned
}
