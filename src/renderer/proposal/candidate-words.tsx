import type { Bullet, Candidate } from '#shared/summary/summary.ts'
import { isAlike, WordDiff } from '../draft/word-diff.tsx'

interface Props {
  readonly candidate: Pick<Candidate, 'heading' | 'text'>
  /** The bullet that would be replaced, or null for a new one. */
  readonly bullet: Pick<Bullet, 'heading' | 'text'> | null
}

/** A proposal's words: as changes of the present bullet where the two are alike, else as they stand. */
export function CandidateWords({ candidate: { heading, text }, bullet }: Props) {
  return (
    <p className="bullet-text">
      {heading !== '' && <b>{heading} </b>}
      {bullet !== null && isAlike(bullet.text, text) ? (
        <WordDiff after={text} before={bullet.text} />
      ) : (
        text
      )}
    </p>
  )
}
