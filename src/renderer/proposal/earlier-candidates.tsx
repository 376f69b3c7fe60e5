import { useFormatter, useTranslations } from 'use-intl'
import type { ModelCandidate } from '#shared/proposal/candidate.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import type { CandidatePlace } from './acts.ts'
import { CandidateCard } from './candidate-card.tsx'
import type { Taking } from './use-taking.ts'

interface Props {
  readonly candidates: readonly ModelCandidate[]
  readonly bullet: Bullet | null
  readonly place: CandidatePlace
  readonly taking: Taking
}

/** What models proposed for the same place before, folded away. */
export function EarlierCandidates({ candidates, bullet, place, taking }: Props) {
  const t = useTranslations('proposal')
  const format = useFormatter()
  if (candidates.length === 0) return null
  return (
    <details className="earlier-candidates">
      <summary>{t('earlier', { count: candidates.length })}</summary>
      <ol className="grid gap-2">
        {candidates.map((candidate) => (
          <li className="grid gap-1" key={candidate.id}>
            <p className="text-ink-3 text-small">
              {t('madeBy', {
                name: candidate.provenance?.provider.name ?? t('sentences'),
                when: format.dateTime(Date.parse(candidate.at), {
                  dateStyle: 'medium',
                  timeStyle: 'short',
                }),
              })}
            </p>
            <ul>
              <CandidateCard bullet={bullet} candidate={candidate} place={place} taking={taking} />
            </ul>
          </li>
        ))}
      </ol>
    </details>
  )
}
