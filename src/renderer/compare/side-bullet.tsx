import { type ReactNode, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { Article } from '#shared/article/article.ts'
import type { Stretch } from '#shared/pieces.ts'
import { evidenceParts } from '#shared/summary/evidence-parts.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import type { Verdict } from '#shared/summary/verdict.ts'
import { isAlike } from '../draft/word-diff.tsx'
import { PartLinks } from '../summary/part-links.tsx'
import { Provenance } from '../summary/provenance.tsx'
import { StatusSign } from '../summary/status-sign.tsx'
import { CompareFinding } from './compare-finding.tsx'
import { focusOn, hover } from './link.ts'
import { MarkedWords, wordsOf } from './marked-words.tsx'
import { focusBulletOf, focusSentence, revealBullet, revealSentence } from './places.ts'
import { otherSide, type Side } from './side.ts'
import { SideMark } from './side-mark.tsx'
import { wordDifferences } from './word-differences.ts'

/** The bullet of the other side that answers this one. */
export interface Partner {
  readonly bullet: Bullet
  readonly number: number
}

interface Props {
  readonly side: Side
  readonly bullet: Bullet
  readonly number: number
  readonly verdict: Verdict | undefined
  readonly article: Article
  readonly partner: Partner | null
  readonly isLit: boolean
  /** What can be done with it. */
  readonly acts: ReactNode
}

type Likeness = 'sameWords' | 'differs' | 'otherWords'

const none: readonly Stretch[] = []

/** How a bullet's words compare with its partner's; too little in common is not woven together. */
function useDifference(side: Side, bullet: Bullet, partner: Partner | null) {
  const mine = wordsOf(bullet)
  const theirs = partner === null ? null : wordsOf(partner.bullet)
  return useMemo((): { readonly likeness: Likeness; readonly only: readonly Stretch[] } | null => {
    if (theirs === null) return null
    if (mine === theirs) return { likeness: 'sameWords', only: none }
    if (!isAlike(mine, theirs)) return { likeness: 'otherWords', only: none }
    const [left, right] = side === 'left' ? [mine, theirs] : [theirs, mine]
    return { likeness: 'differs', only: wordDifferences(left, right)[side] }
  }, [side, mine, theirs])
}

function Evidence({ verdict, article }: Readonly<{ verdict: Verdict; article: Article }>) {
  const t = useTranslations('compare')
  return (
    <PartLinks
      goTo={(text) => t('goTo', { text })}
      none={t('noEvidence')}
      onGo={({ id }) => focusSentence(id)}
      parts={evidenceParts(verdict, article)}
    />
  )
}

function PartnerLine({
  side,
  partner,
  likeness,
}: Readonly<{ side: Side; partner: Partner | null; likeness: Likeness | undefined }>) {
  const t = useTranslations('compare')
  const other = otherSide(side)
  if (partner === null)
    return (
      <p className="compare-partner">
        <SideMark reach={side} />
        <b>{t(`alone.${side}`)}</b>
      </p>
    )
  return (
    <p className="compare-partner">
      <SideMark reach="both" />
      <button onClick={() => focusBulletOf(other, partner.bullet.id)} type="button">
        {t(`partner.${other}`, { number: partner.number })}
      </button>
      {likeness !== undefined && <span>{t(`partner.${likeness}`)}</span>}
    </p>
  )
}

/** A bullet of one side: how it stands, what answers it on the other, its words, what is wrong. */
export function SideBullet(props: Props) {
  const { side, bullet, number, verdict, article, partner, isLit, acts } = props
  const t = useTranslations('compare')
  const summary = useTranslations('summary')
  const difference = useDifference(side, bullet, partner)
  const findings = verdict?.findings ?? []
  const target = { kind: 'bullet', side, id: bullet.id } as const
  const showEvidence = () => {
    const first = verdict?.evidence[0]
    if (first !== undefined) revealSentence(first.sentenceId)
    if (partner !== null) revealBullet(otherSide(side), partner.bullet.id)
  }
  return (
    <li
      aria-label={t(`bullet.${side}`, { number })}
      className="compare-card"
      data-compare-bullet={bullet.id}
      data-lit={isLit || undefined}
      onFocus={() => focusOn(target)}
      onPointerEnter={() => hover(target)}
      onPointerLeave={() => hover(null)}
    >
      <div className="bullet-head">
        <button
          className="bullet-go"
          data-compare-focus=""
          data-region-focus={number === 1 ? '' : undefined}
          onClick={showEvidence}
          type="button"
        >
          <span className="sr-only">{t('bulletGo', { number })}</span>
          {verdict === undefined ? summary('checking') : <StatusSign verdict={verdict} />}
        </button>
        {verdict !== undefined && <Evidence article={article} verdict={verdict} />}
      </div>
      <PartnerLine likeness={difference?.likeness} partner={partner} side={side} />
      <p className="bullet-text" onPointerUp={showEvidence}>
        <MarkedWords
          bullet={bullet}
          findings={findings}
          only={difference?.only ?? none}
          side={side}
        />
      </p>
      {findings.length > 0 && (
        <ul className="compare-findings">
          {findings.map((finding) => (
            <CompareFinding finding={finding} key={finding.key} />
          ))}
        </ul>
      )}
      <div className="compare-acts">
        {acts}
        <Provenance bullet={bullet} />
      </div>
    </li>
  )
}
