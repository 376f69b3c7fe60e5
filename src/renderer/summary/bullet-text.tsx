import type { Finding } from '#shared/checks/finding.ts'
import type { Bullet } from '#shared/summary/summary.ts'
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

/** A bullet as it will be read, with what the checks say drawn under the words. */
export function BulletText({
  bullet,
  findings,
  onPress,
}: Readonly<{
  bullet: Pick<Bullet, 'heading' | 'text' | 'glued'>
  findings: readonly Finding[]
  /** The pointer's short way to what the button in the card's head does. */
  onPress: () => void
}>) {
  return (
    <p className="bullet-text" onPointerUp={onPress}>
      {bullet.heading !== '' && (
        <b>
          <Half findings={findings} half="heading" text={bullet.heading} />
        </b>
      )}
      {bullet.glued ? <span aria-hidden="true" className="bullet-seam" /> : ' '}
      <Half findings={findings} half="text" text={bullet.text} />
    </p>
  )
}
