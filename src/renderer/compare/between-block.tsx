import { type ReactNode, useId } from 'react'
import { useTranslations } from 'use-intl'
import type { Block, Sentence } from '#shared/article/article.ts'
import { FORMAT } from '#shared/article/nodes.ts'
import { never } from '#shared/contract/outcome.ts'
import type { Stretch } from '#shared/pieces.ts'
import type { Coverage } from '../draft/highlights/coverage.ts'
import type { Reach } from './link.ts'
import { linesOf, type Piece, type Segment, segmentsOf } from './segments.ts'
import { SentenceLink } from './sentence-link.tsx'
import { type Side, sides } from './side.ts'

const looks: readonly (readonly [number, string])[] = [
  [FORMAT.bold, 'article-bold'],
  [FORMAT.italic, 'article-italic'],
  [FORMAT.underline, 'article-underline'],
  [FORMAT.strikethrough, 'article-strikethrough'],
  [FORMAT.code, 'article-code'],
]

function PieceWords({ piece }: Readonly<{ piece: Piece }>) {
  const names = looks.filter(([bit]) => (piece.format & bit) !== 0).map(([, name]) => name)
  if (piece.isLink) names.push('article-link')
  if (piece.isPhrase) names.push('compare-phrase')
  return names.length === 0 ? piece.text : <span className={names.join(' ')}>{piece.text}</span>
}

const words = ({ pieces }: Segment): ReactNode =>
  pieces.map((piece) => <PieceWords key={piece.start} piece={piece} />)

export interface BetweenBlockProps {
  readonly block: Block
  readonly sentences: readonly Sentence[]
  readonly coverage: Readonly<Record<Side, Coverage | undefined>>
  readonly lit: ReadonlyMap<string, Reach>
  readonly phrases: readonly Stretch[]
  /** The sentence that the Tab key comes to. */
  readonly stop: string | null
  /** Which bullets rest on a sentence, in words; '' for a sentence on which none does. */
  readonly resting: (sentenceId: string) => string
}

function Words({
  block,
  sentences,
  lit,
  phrases,
  stop,
  resting,
  of,
}: BetweenBlockProps & { readonly of: Stretch }) {
  return segmentsOf(block, sentences, of, phrases).map((segment) => {
    const { sentence } = segment
    if (sentence === null) return <span key={segment.start}>{words(segment)}</span>
    const who = resting(sentence.id)
    return who === '' ? (
      <span data-lit={lit.get(sentence.id)} key={segment.start}>
        {words(segment)}
      </span>
    ) : (
      <SentenceLink
        id={sentence.id}
        isStop={sentence.id === stop}
        key={segment.start}
        reach={lit.get(sentence.id)}
        resting={who}
      >
        {words(segment)}
      </SentenceLink>
    )
  })
}

function BlockWords(props: BetweenBlockProps) {
  const t = useTranslations('compare')
  const { block } = props
  const whole = { start: 0, end: block.text.length }
  const figureId = useId()
  switch (block.kind) {
    case 'paragraph':
      return block.text.trim() === '' ? null : (
        <p>
          <Words {...props} of={whole} />
        </p>
      )
    case 'heading':
      return block.text.trim() === '' ? null : <h3>{block.text}</h3>
    case 'quote':
      return (
        <blockquote className="article-quote">
          <Words {...props} of={whole} />
        </blockquote>
      )
    case 'list':
      return (
        <ul>
          {linesOf(block.text).map((line) => (
            <li key={line.start}>
              <Words {...props} of={line} />
            </li>
          ))}
        </ul>
      )
    case 'table':
      return linesOf(block.text).map((row) => (
        <p className="between-row" key={row.start}>
          <Words {...props} of={row} />
        </p>
      ))
    case 'figure':
      return (
        <p className="between-figure">
          <b id={figureId}>{t('figure')}</b> {block.figure?.caption} {block.figure?.credit}
        </p>
      )
    case 'unknown':
      return <p className="between-figure">{t('noText')}</p>
    default:
      return never(block.kind)
  }
}

/** A block of the article with a lane on each side: what the version on that side rests on. */
export function BetweenBlock(props: BetweenBlockProps) {
  const t = useTranslations('compare')
  const { left, right } = props.coverage
  const untold = sides.filter((side) => props.coverage[side] === 'missing')
  return (
    <div className="between-block" data-left={left} data-right={right}>
      <BlockWords {...props} />
      {untold.map((side) => (
        <p className="sr-only" key={side}>
          {t(`untold.${side}`)}
        </p>
      ))}
    </div>
  )
}
