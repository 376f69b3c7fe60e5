import { useFormatter, useTranslations } from 'use-intl'
import type { ModelCandidate } from '#shared/proposal/candidate.ts'
import { useDraftStore } from '../draft/open-draft.ts'
import { startWork } from '../summary/panel.ts'
import { Button } from '../ui/button.tsx'
import { makerOf, useKeptCandidates } from './kept-candidates.ts'

interface Waiting {
  readonly first: ModelCandidate
  /** How many of its points have faults that the repairs did not mend. */
  readonly faulty: number
}

/** The newest proposal for the whole summary of each that made one, while something of it waits. */
function waitingProposals(kept: readonly ModelCandidate[]): readonly Waiting[] {
  const waiting = kept.filter(
    ({ status, target }) => status === 'waiting' && target.kind === 'summary',
  )
  const newest = new Map<string | null, ModelCandidate>()
  for (const one of waiting) if (!newest.has(makerOf(one))) newest.set(makerOf(one), one)
  return [...newest.values()].map((first) => ({
    first,
    faulty: waiting.filter(
      (one) =>
        one.requestId === first.requestId &&
        makerOf(one) === makerOf(first) &&
        one.faults.length > 0,
    ).length,
  }))
}

/** What was proposed in the background, above the bullets that it would replace. */
export function WaitingProposals() {
  const t = useTranslations('proposal')
  const format = useFormatter()
  const store = useDraftStore()
  return waitingProposals(useKeptCandidates(store.id)).map(({ first: one, faulty }) => {
    const { requestId, provenance, outdated, at } = one
    return (
      <div className="summary-note" key={`${requestId} ${makerOf(one)}`}>
        <p className="font-strong text-ink">
          {provenance === null
            ? t('waitingSentences')
            : t('waiting', { name: provenance.provider.name })}
        </p>
        <p>
          {format.dateTime(Date.parse(at), { dateStyle: 'medium', timeStyle: 'short' })}
          {faulty > 0 && ` · ${t('toRead', { count: faulty })}`}
          {outdated && ` · ${t('outdated')}`}
        </p>
        <div className="summary-note-ways">
          <Button
            look="link"
            onPress={() => startWork({ kind: 'proposal', providerId: makerOf(one), requestId })}
          >
            {t('look')}
          </Button>
        </div>
      </div>
    )
  })
}
