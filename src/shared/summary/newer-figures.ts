import { oncePer } from '#shared/once-per.ts'
import type { ArticleIndex } from './article-index.ts'
import type { Baseline } from './baseline.ts'
import { type Passage, passageOf } from './claim.ts'
import { agree, countsTheSame, type Figure, figuresIn, figuresOf } from './figures.ts'
import type { Bullet } from './summary.ts'

/** A figure of a bullet, and another one of the same thing that the article has come to give. */
export interface NewerFigure {
  /** In the bullet's text half. */
  readonly place: Figure['place']
  readonly article: Passage
}

const ownOf = oncePer(({ text }: Pick<Bullet, 'text'>) => figuresOf(text))
const beforeOf = oncePer(({ figures }: Baseline) => figures.flatMap(figuresOf))

const isKnown = (figure: Figure, before: readonly Figure[]): boolean =>
  before.some((one) => agree(one, figure) && countsTheSame(one, figure))

/**
 * Finds figures that came into the article since a bullet's baseline and differ from what the
 * bullet says of the same thing. Offsets are UTF-16 units of its text half. Figures that differed already are none: the editor saw them.
 *
 * @param edited ids of sentences whose change is reported already
 * @example newerFigures({ text: '15 tewas.' }, baseline, index, new Set())[0]?.article.text // '17'
 */
export function newerFigures(
  bullet: Pick<Bullet, 'text'>,
  baseline: Baseline,
  { sentences }: Pick<ArticleIndex, 'sentences'>,
  edited: ReadonlySet<string>,
): readonly NewerFigure[] {
  const own = ownOf(bullet)
  if (own.length === 0) return []
  const before = beforeOf(baseline)
  return own.flatMap((figure) =>
    sentences
      .filter(({ sentence }) => !edited.has(sentence.id))
      .flatMap((one) =>
        figuresIn(one.reading)
          .filter(
            (other) =>
              countsTheSame(figure, other) && !agree(figure, other) && !isKnown(other, before),
          )
          .map(({ quantity }) => ({
            place: figure.place,
            article: passageOf(one, quantity),
          })),
      ),
  )
}
