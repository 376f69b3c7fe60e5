import type { Finding } from '#shared/checks/finding.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import type { Verdict } from '#shared/summary/verdict.ts'
import { isSameSpan } from '../draft/highlights/evidence-parts.ts'
import { link, setLink } from '../draft/highlights/link.ts'
import { useStore } from '../store.ts'
import { litPieces } from './lit-pieces.ts'
import { markedPieces } from './marked-text.ts'

function Half({
  text,
  half,
  findings,
}: Readonly<{ text: string; half: 'heading' | 'text'; findings: readonly Finding[] }>) {
  return markedPieces(text, half, findings).map((piece) =>
    piece.severity === null ? (
      <span key={piece.start}>{piece.text}</span>
    ) : (
      <span className={`bullet-mark-${piece.severity}`} key={piece.start}>
        {piece.text}
      </span>
    ),
  )
}

/** The text half while bullet and evidence light each other up: what agrees, what differs, phrase to phrase. */
function LitText({
  text,
  findings,
  evidence,
}: Readonly<{ text: string; findings: readonly Finding[]; evidence: Verdict['evidence'] }>) {
  const shown = useStore(link, ({ phrase }) => phrase)
  return litPieces(text, findings, evidence).map(
    ({ start, text: words, severity, phrase, differs }) => {
      const looks = [
        ...(severity === null ? [] : [`bullet-mark-${severity}`]),
        ...(phrase === null ? [] : ['bullet-phrase']),
        ...(differs && severity === null ? ['bullet-other'] : []),
      ]
      return (
        <span
          className={looks.join(' ')}
          data-this={(phrase !== null && isSameSpan(phrase, shown)) || undefined}
          key={start}
          onPointerEnter={phrase === null ? undefined : () => setLink({ phrase })}
          onPointerLeave={phrase === null ? undefined : () => setLink({ phrase: null })}
        >
          {words}
        </span>
      )
    },
  )
}

interface Props {
  readonly bullet: Pick<Bullet, 'heading' | 'text' | 'glued'>
  readonly findings: readonly Finding[]
  /** What it rests on, while that is lit; null else. */
  readonly lit: Verdict['evidence'] | null
  /** The pointer's short way to what the button in the card's head does. */
  readonly onPress: () => void
}

/** A bullet as it will be read, with what the checks say drawn under the words. */
export function BulletText({ bullet, findings, lit, onPress }: Props) {
  return (
    <p className="bullet-text" onPointerUp={onPress}>
      {bullet.heading !== '' && (
        <b>
          <Half findings={findings} half="heading" text={bullet.heading} />
        </b>
      )}
      {bullet.glued ? <span aria-hidden="true" className="bullet-seam" /> : ' '}
      {lit === null ? (
        <Half findings={findings} half="text" text={bullet.text} />
      ) : (
        <LitText evidence={lit} findings={findings} text={bullet.text} />
      )}
    </p>
  )
}
