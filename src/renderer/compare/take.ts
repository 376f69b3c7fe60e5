import type { Bullet, SummaryChange, SummaryVersion } from '#shared/summary/summary.ts'

/** What taking a bullet into the version that counts would do, by itself. */
export type TakePlan =
  /** It stands there already, word for word and from the same source. */
  | { readonly kind: 'there' }
  | { readonly kind: 'replace'; readonly replaces: string; readonly at: number }
  | {
      readonly kind: 'add'
      readonly at: number
      /** The number of the locked bullet that it would else replace, or null. */
      readonly locked: number | null
    }

const isSame = (a: Bullet, b: Bullet): boolean =>
  a.heading === b.heading && a.text === b.text && a.origin === b.origin

/**
 * @param at the bullet's place in its own version
 * @param answer the id of the bullet of the current version that tells the same, or null
 */
export function planOfTaking(
  bullet: Bullet,
  at: number,
  current: readonly Bullet[],
  answer: string | null,
): TakePlan {
  if (current.some((other) => isSame(other, bullet))) return { kind: 'there' }
  const place = current.findIndex(({ id }) => id === answer)
  const old = current[place]
  if (old === undefined) return { kind: 'add', at: Math.min(at, current.length), locked: null }
  return old.locked
    ? { kind: 'add', at: Math.min(at, current.length), locked: place + 1 }
    : { kind: 'replace', replaces: old.id, at: place }
}

/** The change that carries it out. */
export const bringing = (
  { id: versionId }: Pick<SummaryVersion, 'id'>,
  bulletId: string,
  { replaces, at }: { readonly replaces: string | null; readonly at: number },
): SummaryChange => ({ kind: 'bring', versionId, bulletId, replaces, at })
