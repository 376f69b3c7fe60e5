import { type KeyboardEvent, useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Candidate } from '#shared/summary/summary.ts'
import { useDraftStore } from '../draft/open-draft.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'
import { changeSummary, proposeCandidates } from '../summary/acts.ts'
import { endWork, focusCard } from '../summary/panel.ts'
import { useReport } from '../summary/use-report.ts'
import { Spinner } from '../ui/progress.tsx'
import { CandidateFrame } from './candidate-frame.tsx'
import { onCandidateKey } from './candidate-keys.ts'
import type { CandidatesProps } from './candidates.tsx'
import { ExtractiveCandidates } from './extractive-candidates.tsx'

/** Up to three extractive proposals; the keys 1 to 3 take one. */
export function SentenceCandidates({
  bullet,
  at,
  onChoose,
}: CandidatesProps & { readonly onChoose: (providerId: string | null) => void }) {
  const t = useTranslations('proposal')
  const store = useDraftStore()
  const report = useReport()
  const { singleKeys } = useDeskSettings().preferences
  const [proposals, setProposals] = useState<readonly Candidate[] | null>(null)
  const bulletId = bullet?.id ?? null

  useEffect(() => {
    let isGone = false
    const propose = async () => {
      const answer = await proposeCandidates(store, bulletId)
      if (isGone) return
      if (answer.ok) return setProposals(answer.value)
      await report(Promise.resolve(answer))
      endWork()
    }
    void propose()
    return () => {
      isGone = true
    }
  }, [store, bulletId, report])

  const leave = () => {
    endWork()
    if (bulletId !== null) focusCard(bulletId)
  }
  const take = async (candidate: Candidate) => {
    if (await report(changeSummary(store, { kind: 'take', bulletId, at, candidate }))) leave()
  }
  const onKeyDown = (event: KeyboardEvent) =>
    onCandidateKey(event, {
      singleKeys,
      onEscape: leave,
      onTake: (index) => {
        const chosen = proposals?.[index]
        if (chosen !== undefined) void take(chosen)
      },
    })

  return (
    <CandidateFrame
      asked={null}
      onChoose={onChoose}
      onKeyDown={onKeyDown}
      onLeave={leave}
      title={t('fromArticle')}
    >
      {proposals === null && <Spinner label={t('searching')} />}
      {proposals?.length === 0 && <p className="text-ink-2 text-small">{t('noSentence')}</p>}
      {proposals !== null && (
        <ExtractiveCandidates
          bullet={bullet}
          candidates={proposals}
          onTake={(candidate) => void take(candidate)}
        />
      )}
    </CandidateFrame>
  )
}
