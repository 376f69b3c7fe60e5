import { useFormatter, useTranslations } from 'use-intl'
import type { ModelCandidate } from '#shared/proposal/candidate.ts'
import { useDraftStore } from '../draft/open-draft.ts'
import { startWork } from '../summary/panel.ts'
import { Button } from '../ui/button.tsx'
import { makerOf, useKeptCandidates } from './kept-candidates.ts'

/** The newest proposal for the whole summary of each that made one, while something of it waits. */
function waitingProposals(kept: readonly ModelCandidate[]): readonly ModelCandidate[] {
  const first = new Map<string | null, ModelCandidate>()
  for (const one of kept)
    if (one.status === 'waiting' && one.target.kind === 'summary' && !first.has(makerOf(one)))
      first.set(makerOf(one), one)
  return [...first.values()]
}

/** What was proposed in the background, above the bullets that it would replace. */
export function WaitingProposals() {
  const t = useTranslations('proposal')
  const format = useFormatter()
  const store = useDraftStore()
  return waitingProposals(useKeptCandidates(store.id)).map((one) => {
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
