import { readShares } from '#shared/language/amounts.ts'
import type { Negation } from '#shared/language/negation.ts'
import type { Reading } from '#shared/language/reading.ts'
import type { Token } from '#shared/language/tokens.ts'

const ALL = 3
/** A share stands so near before what it is said of: "hanya sebagian dari para warga". */
const WINDOW = 4

const sharesBefore = (tokens: readonly Token[], from: number, to: number) =>
  readShares(tokens).filter(({ range }) => range.from >= from && range.to <= to)

/** "tidak semua warga": what is denied is that it holds of all. */
const deniesAll = (tokens: readonly Token[], { negator, negated }: Negation): boolean =>
  sharesBefore(tokens, negator + 1, negated + 1).some(({ level }) => level === ALL)

/**
 * Says whether a text tells of some what another tells by denying it of all: "hanya sebagian warga"
 * beside "tidak semua warga" is the same, no reversal.
 *
 * @param at token of `tokens` that stands for the negated one
 * @example tellsOfSome(claim.tokens, here, sentence.tokens, negation)
 */
export const tellsOfSome = (
  tokens: readonly Token[],
  at: number,
  denying: readonly Token[],
  negation: Negation,
): boolean =>
  deniesAll(denying, negation) &&
  sharesBefore(tokens, at - WINDOW, at + 1).some(({ level }) => level < ALL)

/**
 * Says the same of a negator that has nothing beside it: it denies "all", and the sentence tells of some.
 *
 * @param negator token of the claim
 * @example deniesAllOfSome(claim.reading, 0, closest.sentence.reading) // "Tidak semua" for "Hanya sebagian"
 */
export const deniesAllOfSome = (claim: Reading, negator: number, sentence: Reading): boolean =>
  claim.negations.some((one) => one.negator === negator && deniesAll(claim.tokens, one)) &&
  readShares(sentence.tokens).some(({ level }) => level < ALL)

/** "sampai gedung selesai" is "selama gedung belum selesai". */
const UNTIL = new Set(['sampai', 'hingga', 'sebelum', 'setelah'])
const UNTIL_REACH = 5

/**
 * Says whether a word stands behind "sampai" or "sebelum".
 *
 * @example saysUntil(tokenise('sampai gedung selesai'), 2) // true
 */
export const saysUntil = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - UNTIL_REACH), at).some(({ norm }) => UNTIL.has(norm))

/**
 * Says whether a text tells of the time up to something, which another tells as "not yet".
 *
 * @param at token of `tokens` that stands for the negated one
 * @example tellsUntil(claim.tokens, here, sentence.tokens, negation) // "sampai selesai" for "belum selesai"
 */
export const tellsUntil = (
  tokens: readonly Token[],
  at: number,
  denying: readonly Token[],
  { negator }: Negation,
): boolean => denying[negator]?.norm === 'belum' && saysUntil(tokens, at)
