import type { ModelCandidate } from '#shared/proposal/candidate.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import type { CandidatePlace } from './acts.ts'
import { ArrivingCard, CandidateCard } from './candidate-card.tsx'
import { digitOf } from './candidate-keys.ts'
import type { Arriving } from './run.ts'
import type { Taking } from './use-taking.ts'

interface Props {
  readonly label: string
  /** The bullet that they would replace, or null. */
  readonly bullet: Bullet | null
  readonly place: CandidatePlace
  readonly candidates: readonly ModelCandidate[]
  readonly arriving: readonly Arriving[]
  readonly taking: Taking
  /** The digit that takes the first of them. */
  readonly firstDigit: number
  readonly isInDialog?: boolean
}

/** What one model proposes for a bullet's place: what is whole, and what is still being written. */
export function CandidateList(props: Props) {
  const { label, candidates, arriving, firstDigit, ...card } = props
  return (
    <ol aria-label={label} className="grid gap-2">
      {candidates.map((candidate, index) => (
        <CandidateCard
          {...card}
          candidate={candidate}
          digit={digitOf(firstDigit, index)}
          key={candidate.id}
        />
      ))}
      {arriving.map(({ position, text }) => (
        <ArrivingCard key={position} text={text} />
      ))}
    </ol>
  )
}
