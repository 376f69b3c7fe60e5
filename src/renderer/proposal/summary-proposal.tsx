import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Provider } from '#shared/models/provider.ts'
import { bulletsOf } from '../draft/draft-state.ts'
import { useDraftStore } from '../draft/open-draft.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'
import { useProviders } from '../settings/models/providers.ts'
import { regenerateAll } from '../summary/acts.ts'
import { endWork, startWork, type Work } from '../summary/panel.ts'
import { useReport } from '../summary/use-report.ts'
import { Button } from '../ui/button.tsx'
import { CandidateFrame } from './candidate-frame.tsx'
import { compareModels } from './compared.ts'
import { FailureNote } from './failure-note.tsx'
import { makerOf, useKeptCandidates } from './kept-candidates.ts'
import { placeAt } from './places.ts'
import './proposal.css'
import { ProposedList } from './proposed-list.tsx'
import { RunLine } from './run-line.tsx'
import { TakeWhole } from './take-whole.tsx'
import { useAsking } from './use-asking.ts'
import { useCandidateCommands } from './use-candidate-commands.ts'
import { useCandidateKeys } from './use-candidate-keys.ts'
import { useTaking } from './use-taking.ts'
import { WishForm } from './wish-form.tsx'

type Proposal = Extract<Work, { readonly kind: 'proposal' }>

interface Props {
  readonly work: Proposal
  /** null for sentences of the article, and for a model that is no longer set up. */
  readonly provider: Provider | null
}

/** What a model proposes for the whole summary, beside what stands there; nothing is taken by itself. */
function Proposed({ work, provider }: Props) {
  const t = useTranslations('proposal')
  const store = useDraftStore()
  const report = useReport()
  const { singleKeys } = useDeskSettings().preferences
  const hasOthers = useProviders().length > 1
  const [isWishing, setWishing] = useState(false)
  const [bullets, setBullets] = useState(() => bulletsOf(store.read()))
  const { run, ask, stop, show } = useAsking({ kind: 'summary' })
  const kept = useKeptCandidates(store.id)
  const model = run?.models[0] ?? null
  const waiting = kept.filter(
    (one) => one.requestId === work.requestId && makerOf(one) === work.providerId,
  )
  const candidates = model?.candidates ?? waiting
  const name = provider?.name ?? candidates[0]?.provenance?.provider.name ?? t('sentences')
  const isRunning = run !== null && run.ended === null
  const taking = useTaking(show, () => {})

  const begin = (wish = '') => {
    if (provider === null) return
    setWishing(false)
    setBullets(bulletsOf(store.read()))
    ask([provider.id], wish)
  }
  const takeSentences = async () => {
    if (await report(regenerateAll(store))) endWork()
  }
  const latest = useRef(begin)
  latest.current = begin
  useEffect(() => {
    if (work.requestId === undefined) latest.current()
  }, [work])

  useCandidateCommands({
    candidates,
    taking,
    onWish: () => setWishing(provider !== null),
    onSentences: () => void takeSentences(),
    onStop: isRunning ? stop : null,
  })
  const onKeyDown = useCandidateKeys({
    candidateAt: (index) => candidates.find(({ position }) => position === index),
    placeOf: ({ position }) => placeAt(position, bullets, bulletsOf(store.read())),
    taking,
    onEscape: () => {
      if (isWishing) setWishing(false)
      else if (isRunning) stop()
      else endWork()
    },
  })

  return (
    <CandidateFrame
      asked={provider?.id ?? null}
      hasSentences={provider === null}
      onChoose={(providerId) => {
        if (providerId !== null) startWork({ kind: 'proposal', providerId })
      }}
      onKeyDown={onKeyDown}
      onLeave={endWork}
      onStop={isRunning ? stop : undefined}
      title={t('wholeOf', { name })}
    >
      <p className="text-ink-2 text-small">{t('whole')}</p>
      {model !== null && <RunLine isStopped={run?.ended === 'stopped'} model={model} name={name} />}
      <ProposedList
        arriving={model?.arriving ?? []}
        bullets={bullets}
        candidates={candidates}
        firstDigit={1}
        label={t('wholeOf', { name })}
        taking={taking}
      />
      <FailureNote
        failure={model?.failure ?? null}
        onExtractive={() => void takeSentences()}
        onRetry={() => begin()}
        trouble={run?.trouble ?? null}
      />
      {isWishing ? (
        <WishForm onAsk={begin} onCancel={() => setWishing(false)} />
      ) : (
        <div className="flex flex-wrap items-center gap-1">
          {!isRunning && <TakeWhole candidates={candidates} onTaken={endWork} />}
          {provider !== null && (
            <Button
              keys={singleKeys ? 'T' : undefined}
              look="quiet"
              onPress={() => setWishing(true)}
            >
              {t('wish.act')}
            </Button>
          )}
          <Button look="quiet" onPress={() => void takeSentences()}>
            {t('useSentences')}
          </Button>
          {hasOthers && (
            <Button look="quiet" onPress={() => compareModels(null)}>
              {t('compare.act')}
            </Button>
          )}
        </div>
      )}
    </CandidateFrame>
  )
}

/** The proposal that was asked for now, or one that waits. */
export function SummaryProposal({ work }: Readonly<{ work: Proposal }>) {
  const row = useProviders().find(({ provider }) => provider.id === work.providerId)
  const provider = row?.provider ?? null
  return <Proposed key={provider?.id ?? ''} provider={provider} work={work} />
}
