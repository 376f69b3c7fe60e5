import type { Span } from '#shared/article/article.ts'
import { never } from '#shared/contract/outcome.ts'
import type { Verdict } from '#shared/summary/verdict.ts'
import type { Compared } from './compare-messages.ts'
import type { LinkTarget, Reach } from './link.ts'
import { otherSide, type Side, sides } from './side.ts'

/** What lights up on the three parts of the screen. */
export interface Lit extends Readonly<Record<Side, ReadonlySet<string>>> {
  /** Sentence id to who rests on it, of those that are lit. */
  readonly sentences: ReadonlyMap<string, Reach>
  /** The words of the article that agree with those of the lit bullets. */
  readonly phrases: readonly Span[]
}

export const nothingLit: Lit = {
  left: new Set(),
  right: new Set(),
  sentences: new Map(),
  phrases: [],
}

const verdictOf = (compared: Compared, side: Side, id: string): Verdict | undefined =>
  compared[side].verdicts.find(({ bulletId }) => bulletId === id)

const sentenceIds = (verdict: Verdict | undefined): ReadonlySet<string> =>
  new Set(verdict?.evidence.map(({ sentenceId }) => sentenceId))

/** The bullet of the other side that answers this one, or null. */
export function partnerOf(compared: Pick<Compared, 'comparison'>, side: Side, id: string) {
  const pair = compared.comparison.pairs.find((one) => one[side] === id)
  return pair === undefined ? null : pair[otherSide(side)]
}

/** Who rests on a sentence, by the whole of both versions. */
export const reachOf = ({ comparison }: Pick<Compared, 'comparison'>, id: string): Reach =>
  comparison.cover[id] ?? 'none'

function litByBullet(compared: Compared, side: Side, id: string): Lit {
  const partner = partnerOf(compared, side, id)
  const ids = { [side]: id, [otherSide(side)]: partner } as Record<Side, string | null>
  const verdicts = sides.map((one) => {
    const bullet = ids[one]
    return bullet === null ? undefined : verdictOf(compared, one, bullet)
  })
  const [left, right] = [sentenceIds(verdicts[0]), sentenceIds(verdicts[1])]
  return {
    left: new Set(ids.left === null ? [] : [ids.left]),
    right: new Set(ids.right === null ? [] : [ids.right]),
    sentences: new Map(
      [...new Set([...left, ...right])].map((one) => [
        one,
        left.has(one) ? (right.has(one) ? 'both' : 'left') : 'right',
      ]),
    ),
    phrases: (verdictOf(compared, side, id)?.evidence ?? []).flatMap(({ spans }) =>
      spans.map(({ article }) => article),
    ),
  }
}

/** The bullets of a side that rest on a sentence. */
export const bulletsOn = (compared: Compared, side: Side, sentenceId: string): readonly string[] =>
  compared[side].verdicts
    .filter((verdict) => verdict.evidence.some((one) => one.sentenceId === sentenceId))
    .map(({ bulletId }) => bulletId)

/** What lights up for what is under the pointer, pressed in the legend, or has the focus. */
export function litBy(target: LinkTarget | null, compared: Compared): Lit {
  if (target === null) return nothingLit
  switch (target.kind) {
    case 'bullet':
      return litByBullet(compared, target.side, target.id)
    case 'sentence':
      return {
        ...nothingLit,
        left: new Set(bulletsOn(compared, 'left', target.id)),
        right: new Set(bulletsOn(compared, 'right', target.id)),
        sentences: new Map([[target.id, reachOf(compared, target.id)]]),
      }
    case 'reach':
      return {
        ...nothingLit,
        sentences: new Map(
          compared.article.sentences
            .filter(({ id }) => reachOf(compared, id) === target.reach)
            .map(({ id }) => [id, target.reach]),
        ),
      }
    default:
      return never(target)
  }
}
