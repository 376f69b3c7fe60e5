import { Lock } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { ModelCandidate } from '#shared/proposal/candidate.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import { bulletsOf } from '../draft/draft-state.ts'
import { useDraft } from '../draft/open-draft.ts'
import { ArrivingCard, CandidateCard } from './candidate-card.tsx'
import { digitOf } from './candidate-keys.ts'
import { placeAt, proposedPlaces } from './places.ts'
import type { Arriving } from './run.ts'
import type { Taking } from './use-taking.ts'

function KeptCard({ bullet }: Readonly<{ bullet: Bullet }>) {
  const t = useTranslations('proposal')
  return (
    <li className="candidate" data-status="kept">
      <div className="bullet-head">
        <span className="inline-flex items-center gap-1.5">
          <Lock aria-hidden="true" size={12} />
          {t(bullet.locked ? 'kept.locked' : 'kept.hand')}
        </span>
      </div>
      <p className="bullet-text text-ink-2">
        {bullet.heading !== '' && <b>{bullet.heading} </b>}
        {bullet.text}
      </p>
    </li>
  )
}

interface Props {
  readonly label: string
  /** The bullets as they were when the models were asked: a taken one keeps its place. */
  readonly bullets: readonly Bullet[]
  readonly candidates: readonly ModelCandidate[]
  readonly arriving: readonly Arriving[]
  readonly taking: Taking
  /** The digit that takes the first of them. */
  readonly firstDigit: number
  readonly isInDialog?: boolean
}

/** A proposal for the whole summary, place by place, with what stays as it is. */
export function ProposedList(props: Props) {
  const { label, bullets, candidates, arriving, taking, firstDigit, isInDialog = false } = props
  const now = useDraft(bulletsOf)
  const count = Math.max(0, ...[...candidates, ...arriving].map(({ position }) => position + 1))
  return (
    <ol aria-label={label} className="grid gap-2">
      {proposedPlaces(bullets, count).map((place) => {
        if (place.kind === 'kept') return <KeptCard bullet={place.bullet} key={place.bullet.id} />
        const { position } = place
        const at = placeAt(position, bullets, now)
        const bullet = now.find(({ id }) => id === at.bulletId) ?? null
        const candidate = candidates.find((one) => one.position === position)
        const text = arriving.find((one) => one.position === position)?.text
        if (candidate !== undefined)
          return (
            <CandidateCard
              bullet={bullet}
              candidate={candidate}
              digit={digitOf(firstDigit, position)}
              isInDialog={isInDialog}
              key={position}
              place={at}
              taking={taking}
            />
          )
        return text === undefined ? null : <ArrivingCard key={position} text={text} />
      })}
    </ol>
  )
}
