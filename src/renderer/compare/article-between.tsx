import { useMemo } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { SummaryVersion } from '#shared/summary/summary.ts'
import { coverageOf } from '../draft/highlights/coverage.ts'
import { useStore } from '../store.ts'
import { BetweenBlock } from './between-block.tsx'
import { compareLink } from './link.ts'
import { bulletsOn, type Lit } from './lit.ts'
import { ReachLegend } from './reach-legend.tsx'
import type { Side } from './side.ts'
import type { Comparing } from './use-compared.ts'

/** The numbers of the bullets of a side that rest on a sentence. */
function numbersOn({ compared, ...versions }: Comparing, side: Side, sentenceId: string) {
  const version: SummaryVersion | null = versions[side]
  return bulletsOn(compared, side, sentenceId).map(
    (id) => (version?.bullets.findIndex((bullet) => bullet.id === id) ?? -1) + 1,
  )
}

/** Says which bullets rest on a sentence: "kiri: poin 1; kanan: poin 2". */
function useResting(comparing: Comparing): (sentenceId: string) => string {
  const t = useTranslations('compare')
  const locale = useLocale()
  return useMemo(() => {
    const list = new Intl.ListFormat(locale, { type: 'conjunction' })
    return (id) => {
      const left = numbersOn(comparing, 'left', id)
      const right = numbersOn(comparing, 'right', id)
      const values = (numbers: readonly number[]) => ({
        count: numbers.length,
        numbers: list.format(numbers.map(String)),
      })
      const who = [
        ...(left.length === 0 ? [] : [t('restingLeft', values(left))]),
        ...(right.length === 0 ? [] : [t('restingRight', values(right))]),
      ]
      return who.length === 0 ? '' : t('resting', { who: who.join('; ') })
    }
  }, [comparing, t, locale])
}

/** The article between the two versions: to be read, with what each rests on at its edges. */
export function ArticleBetween({ comparing, lit }: Readonly<{ comparing: Comparing; lit: Lit }>) {
  const t = useTranslations('compare')
  const resting = useResting(comparing)
  const focused = useStore(compareLink, (now) =>
    now.focused?.kind === 'sentence' ? now.focused.id : null,
  )
  const { compared } = comparing
  const { article } = compared
  const coverage = useMemo(
    () => ({
      left: coverageOf(article, compared.left.verdicts, compared.left.findings),
      right: coverageOf(article, compared.right.verdicts, compared.right.findings),
    }),
    [article, compared],
  )
  const told = article.sentences.filter(({ id }) => compared.comparison.cover[id] !== undefined)
  const stop = told.find(({ id }) => id === focused)?.id ?? told[0]?.id ?? null
  return (
    <section
      aria-label={t('article')}
      className="between"
      data-compare-part="article"
      data-region="compare-article"
    >
      <ReachLegend compared={compared} />
      <div className="between-scroll" tabIndex={told.length === 0 ? 0 : undefined}>
        <div className="between-column">
          <h2 className="between-title">{article.title.trim() || t('noTitle')}</h2>
          {article.excerpt !== '' && <p className="between-excerpt">{article.excerpt}</p>}
          {article.blocks.map((block) => (
            <BetweenBlock
              block={block}
              coverage={{
                left: comparing.left === null ? undefined : coverage.left.get(block.id),
                right: comparing.right === null ? undefined : coverage.right.get(block.id),
              }}
              key={block.id}
              lit={lit.sentences}
              phrases={lit.phrases.filter(({ blockId }) => blockId === block.id)}
              resting={resting}
              sentences={article.sentences.filter(({ blockId }) => blockId === block.id)}
              stop={stop}
            />
          ))}
        </div>
      </div>
    </section>
  )
}
