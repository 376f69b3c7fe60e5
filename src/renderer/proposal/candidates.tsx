import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Bullet } from '#shared/summary/summary.ts'
import { useProvidersQuery } from '../settings/models/providers.ts'
import { endWork, startWork, type Work } from '../summary/panel.ts'
import { Button } from '../ui/button.tsx'
import { Note } from '../ui/note.tsx'
import { Spinner } from '../ui/progress.tsx'
import { ModelCandidates } from './model-candidates.tsx'
import './proposal.css'
import { SentenceCandidates } from './sentence-candidates.tsx'

export interface CandidatesProps {
  /** The bullet that would be replaced, or null for a new one. */
  readonly bullet: Bullet | null
  readonly at: number
  /** Each press of the button is one of its own, and asks again. */
  readonly work: Extract<Work, { readonly kind: 'candidates' }>
}

/** A model replaces nothing that an editor wrote; it may propose a point beside it. */
function HandWritten({ onSentences }: Readonly<{ onSentences: () => void }>) {
  const t = useTranslations('proposal')
  const common = useTranslations('common')
  return (
    <Note title={t('handWritten')} tone="unsure">
      <p className="flex flex-wrap gap-x-4 gap-y-1 pt-1">
        <Button
          autoFocus
          look="link"
          onPress={() => startWork({ kind: 'candidates', bulletId: null })}
        >
          {t('proposeBeside')}
        </Button>
        <Button look="link" onPress={onSentences}>
          {t('useSentences')}
        </Button>
        <Button look="link" onPress={endWork}>
          {common('cancel')}
        </Button>
      </p>
    </Note>
  )
}

/** Up to three proposals for a bullet's place: of the model that is asked first, or of the article itself. */
export function Candidates(props: CandidatesProps) {
  const common = useTranslations('common')
  const { data, isError } = useProvidersQuery()
  const [chosen, choose] = useState<string | null | undefined>(
    props.work.way === 'extractive' ? null : undefined,
  )
  if (data === undefined && !isError) return <Spinner label={common('loading')} />
  const preferred = data?.find(({ isDefault }) => isDefault)?.provider.id ?? null
  const asked = data?.find(({ provider }) => provider.id === (chosen ?? preferred))
  if (chosen !== null && asked !== undefined && props.bullet?.origin === 'hand')
    return <HandWritten onSentences={() => choose(null)} />
  return chosen === null || asked === undefined ? (
    <SentenceCandidates {...props} onChoose={choose} />
  ) : (
    <ModelCandidates
      {...props}
      key={asked.provider.id}
      onChoose={choose}
      provider={asked.provider}
    />
  )
}
