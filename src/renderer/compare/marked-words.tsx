import { useTranslations } from 'use-intl'
import type { Finding, Severity } from '#shared/checks/finding.ts'
import type { Stretch } from '#shared/pieces.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import { markedPieces } from '../summary/marked-text.ts'
import type { Side } from './side.ts'

interface Piece {
  readonly start: number
  readonly text: string
  readonly severity: Severity | null
}

interface Run {
  readonly start: number
  readonly isOnly: boolean
  readonly pieces: readonly Piece[]
}

/** Cuts a half where differences begin and end, each stretch with its pieces marked by findings. */
function runsOf(
  text: string,
  half: 'heading' | 'text',
  findings: readonly Finding[],
  only: readonly Stretch[],
): readonly Run[] {
  const edges = only.flatMap(({ start, end }) => [start, end])
  const cuts = [...new Set([0, ...edges.filter((at) => 0 < at && at < text.length), text.length])]
  const marked = markedPieces(text, half, findings)
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length
    const pieces = marked.flatMap((piece) => {
      const from = Math.max(start, piece.start)
      const to = Math.min(end, piece.start + piece.text.length)
      return from < to
        ? [{ start: from, text: text.slice(from, to), severity: piece.severity }]
        : []
    })
    return {
      start,
      isOnly: only.some((stretch) => stretch.start <= start && end <= stretch.end),
      pieces,
    }
  })
}

const shifted = (only: readonly Stretch[], by: number): readonly Stretch[] =>
  only.flatMap(({ start, end }) =>
    end - by > 0 ? [{ start: Math.max(0, start - by), end: end - by }] : [],
  )

interface HalfProps {
  readonly side: Side
  readonly half: 'heading' | 'text'
  readonly text: string
  readonly findings: readonly Finding[]
  readonly only: readonly Stretch[]
}

function Half({ side, half, text, findings, only }: HalfProps) {
  const t = useTranslations('compare')
  const Only = side === 'left' ? 'del' : 'ins'
  return runsOf(text, half, findings, only).map(({ start, isOnly, pieces }) => {
    const words = pieces.map((piece) =>
      piece.severity === null ? (
        <span key={piece.start}>{piece.text}</span>
      ) : (
        <span className={`bullet-mark-${piece.severity}`} key={piece.start}>
          {piece.text}
        </span>
      ),
    )
    return isOnly ? (
      <Only className="only-here" key={start}>
        <span className="sr-only">{t(`only.${side}`)} </span>
        {words}
        <span className="sr-only">{t('only.end')}</span>
      </Only>
    ) : (
      <span key={start}>{words}</span>
    )
  })
}

interface Props {
  readonly side: Side
  readonly bullet: Bullet
  readonly findings: readonly Finding[]
  /** What its partner does not have, in the words of both halves with a space between. */
  readonly only: readonly Stretch[]
}

/** A bullet's words, with what only this side has and what the checks say of it. */
export function MarkedWords({ side, bullet, findings, only }: Props) {
  const { heading, text, glued } = bullet
  const length = heading.length
  return (
    <>
      {heading !== '' && (
        <b>
          <Half
            findings={findings}
            half="heading"
            only={only.flatMap(({ start, end }) =>
              start < length ? [{ start, end: Math.min(end, length) }] : [],
            )}
            side={side}
            text={heading}
          />
        </b>
      )}
      {glued ? <span aria-hidden="true" className="bullet-seam" /> : ' '}
      <Half
        findings={findings}
        half="text"
        only={heading === '' ? only : shifted(only, length + 1)}
        side={side}
        text={text}
      />
    </>
  )
}

/** Both halves as they are compared. */
export const wordsOf = ({ heading, text }: Pick<Bullet, 'heading' | 'text'>): string =>
  heading === '' ? text : `${heading} ${text}`
