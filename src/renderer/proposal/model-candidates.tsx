import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Provider } from '#shared/models/provider.ts'
import type { CandidateTarget } from '#shared/proposal/candidate.ts'
import type { Candidate } from '#shared/summary/summary.ts'
import { useDraftStore } from '../draft/open-draft.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'
import { useProviders } from '../settings/models/providers.ts'
import { changeSummary } from '../summary/acts.ts'
import { endWork, focusCard } from '../summary/panel.ts'
import { useReport } from '../summary/use-report.ts'
import { Button } from '../ui/button.tsx'
import { CandidateFrame } from './candidate-frame.tsx'
import { CandidateList } from './candidate-list.tsx'
import type { CandidatesProps } from './candidates.tsx'
import { compareModels } from './compared.ts'
import { EarlierCandidates } from './earlier-candidates.tsx'
import { ExtractiveCandidates } from './extractive-candidates.tsx'
import { FailureNote } from './failure-note.tsx'
import { earlierCandidates, useKeptCandidates } from './kept-candidates.ts'
import { RunLine } from './run-line.tsx'
import { useAsking } from './use-asking.ts'
import { useCandidateCommands } from './use-candidate-commands.ts'
import { useCandidateKeys } from './use-candidate-keys.ts'
import { useTaking } from './use-taking.ts'
import { WishForm } from './wish-form.tsx'

const targetOf = (bulletId: string | null): CandidateTarget =>
  bulletId === null ? { kind: 'new-bullet' } : { kind: 'bullet', bulletId }

interface Props extends CandidatesProps {
  readonly provider: Provider
  readonly onChoose: (providerId: string | null) => void
}

/** What a model proposes for a bullet's place, as it comes; nothing is taken but by the editor. */
export function ModelCandidates({ bullet, at, work, provider, onChoose }: Props) {
  const t = useTranslations('proposal')
  const store = useDraftStore()
  const report = useReport()
  const { singleKeys } = useDeskSettings().preferences
  const hasOthers = useProviders().length > 1
  const [isWishing, setWishing] = useState(false)
  const bulletId = bullet?.id ?? null
  const target = targetOf(bulletId)
  const { run, ask, stop, show } = useAsking(target)
  const model = run?.models[0] ?? null
  const candidates = model?.candidates ?? []
  const earlier = earlierCandidates(useKeptCandidates(store.id), target, candidates)
  const isRunning = run !== null && run.ended === null

  const leave = () => {
    endWork()
    if (bulletId !== null) focusCard(bulletId)
  }
  const taking = useTaking(show, leave)
  const place = { bulletId, at }
  const begin = (wish = '') => {
    setWishing(false)
    ask([provider.id], wish)
  }
  const takeSentence = async (candidate: Candidate) => {
    if (await report(changeSummary(store, { kind: 'take', bulletId, at, candidate }))) leave()
  }

  const latest = useRef(begin)
  latest.current = begin
  useEffect(() => {
    if (work.kind === 'candidates') latest.current()
  }, [work])

  useCandidateCommands({
    candidates: [...candidates, ...earlier],
    taking,
    onWish: () => setWishing(true),
    onSentences: () => onChoose(null),
    onStop: isRunning ? stop : null,
  })
  const onKeyDown = useCandidateKeys({
    candidateAt: (index) => candidates[index],
    placeOf: () => place,
    taking,
    onEscape: () => {
      if (isWishing) setWishing(false)
      else if (isRunning) stop()
      else leave()
    },
  })

  return (
    <CandidateFrame
      asked={provider.id}
      onChoose={onChoose}
      onKeyDown={onKeyDown}
      onLeave={leave}
      onStop={isRunning ? stop : undefined}
      title={t('of', { name: provider.name })}
    >
      {model !== null && (
        <RunLine isStopped={run?.ended === 'stopped'} model={model} name={provider.name} />
      )}
      <CandidateList
        arriving={model?.arriving ?? []}
        bullet={bullet}
        candidates={candidates}
        firstDigit={1}
        label={t('of', { name: provider.name })}
        place={place}
        taking={taking}
      />
      <FailureNote
        failure={model?.failure ?? null}
        onExtractive={() => onChoose(null)}
        onRetry={() => begin()}
        trouble={run?.trouble ?? null}
      />
      {run?.fallback && (
        <div className="grid gap-2">
          <p className="text-ink-2 text-small">{t('fallback')}</p>
          <ExtractiveCandidates
            bullet={bullet}
            candidates={run.fallback}
            onTake={(candidate) => void takeSentence(candidate)}
          />
        </div>
      )}
      {isWishing ? (
        <WishForm onAsk={begin} onCancel={() => setWishing(false)} />
      ) : (
        <div className="flex flex-wrap gap-1">
          <Button keys={singleKeys ? 'T' : undefined} look="quiet" onPress={() => setWishing(true)}>
            {t('wish.act')}
          </Button>
          <Button look="quiet" onPress={() => onChoose(null)}>
            {t('sentences')}
          </Button>
          {hasOthers && bulletId !== null && (
            <Button look="quiet" onPress={() => compareModels(bulletId)}>
              {t('compare.act')}
            </Button>
          )}
        </div>
      )}
      <EarlierCandidates bullet={bullet} candidates={earlier} place={place} taking={taking} />
    </CandidateFrame>
  )
}
