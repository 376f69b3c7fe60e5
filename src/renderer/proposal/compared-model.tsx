import { useTranslations } from 'use-intl'
import type { Bullet } from '#shared/summary/summary.ts'
import { CandidateList } from './candidate-list.tsx'
import { FailureNote } from './failure-note.tsx'
import { ProposedList } from './proposed-list.tsx'
import type { ModelRun } from './run.ts'
import { RunLine } from './run-line.tsx'
import { TakeWhole } from './take-whole.tsx'
import type { Taking } from './use-taking.ts'

interface Props {
  readonly model: ModelRun
  readonly name: string
  /** The bullet that is asked for; null: the whole summary. */
  readonly bullet: Bullet | null
  /** The bullets as they were when the models were asked. */
  readonly bullets: readonly Bullet[]
  readonly firstDigit: number
  readonly taking: Taking
  readonly isRunning: boolean
  readonly isStopped: boolean
  readonly onRetry: () => void
  readonly onTaken: () => void
}

/** The column of one model: what it does, what it proposes, what went wrong. */
export function ComparedModel(props: Props) {
  const { model, name, bullet, bullets, firstDigit, taking } = props
  const { isRunning, isStopped, onRetry, onTaken } = props
  const t = useTranslations('proposal')
  const { candidates, arriving } = model
  const list = { arriving, candidates, firstDigit, taking, isInDialog: true }
  return (
    <section aria-label={name} className="grid content-start gap-2">
      <h3 className="font-heavy">{name}</h3>
      <RunLine isStopped={isStopped} model={model} name={name} />
      {bullet === null ? (
        <ProposedList {...list} bullets={bullets} label={t('wholeOf', { name })} />
      ) : (
        <CandidateList
          {...list}
          bullet={bullet}
          label={t('of', { name })}
          place={{ bulletId: bullet.id, at: bullets.length }}
        />
      )}
      <FailureNote failure={model.failure} onRetry={onRetry} />
      {bullet === null && !isRunning && <TakeWhole candidates={candidates} onTaken={onTaken} />}
    </section>
  )
}
