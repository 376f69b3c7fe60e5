import { type Baseline, baselineOf } from '#shared/summary/baseline.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import { bulletTextHash } from '#shared/workflow/acceptance.ts'
import { baselineHash, baselinesOf, putBaseline } from '../store/baselines.ts'
import type { Writer } from '../store/connection.ts'
import type { Assessment } from './assessment.ts'

interface Mark {
  readonly at: string
  readonly by: string
}

/** How the trail names what was kept. */
interface KeptBaseline {
  readonly bullet: string
  readonly textHash: string
  readonly hash: string
}

/** What a bullet rests on, before anybody stands behind it. */
export type SeenBaseline = Omit<Baseline, 'at' | 'by'>

/** What each bullet that was checked rests on now. */
export const seenBaselines = (
  bullets: readonly Bullet[],
  found: Pick<Assessment, 'verdicts' | 'index'>,
): SeenBaseline[] =>
  bullets.flatMap((bullet) => {
    const verdict = found.verdicts.find(({ bulletId }) => bulletId === bullet.id)
    if (!verdict) return []
    const textHash = bulletTextHash(bullet)
    return { bulletId: bullet.id, textHash, ...baselineOf(bullet.text, verdict, found.index) }
  })

/**
 * Keeps what bullets were seen to rest on.
 *
 * @returns what the trail says of it
 */
export const keepBaselines = (
  to: Writer,
  draftId: string,
  seen: readonly SeenBaseline[],
  { at, by }: Mark,
): KeptBaseline[] =>
  seen.map((one) => {
    const baseline: Baseline = { ...one, at, by }
    putBaseline(to, draftId, baseline)
    return { bullet: one.bulletId, textHash: one.textHash, hash: baselineHash(baseline) }
  })

/**
 * Keeps what the new words of a version rest on. Words that stood in the version before, or to which an
 * undo goes back, keep what they rested on when somebody last stood behind them.
 */
export function keepNewBaselines(
  to: Writer,
  draftId: string,
  { before, after }: { readonly before: readonly Bullet[]; readonly after: readonly Bullet[] },
  assessment: Pick<Assessment, 'verdicts' | 'index'>,
  mark: Mark,
): KeptBaseline[] {
  const known = new Set(
    baselinesOf(to, draftId, after).map(({ bulletId, textHash }) => `${bulletId} ${textHash}`),
  )
  const nameOf = (bullet: Bullet) => `${bullet.id} ${bulletTextHash(bullet)}`
  for (const bullet of before) known.add(nameOf(bullet))
  const made = after.filter((bullet) => !known.has(nameOf(bullet)))
  return keepBaselines(to, draftId, seenBaselines(made, assessment), mark)
}
