import { useTranslations } from 'use-intl'
import { never } from '#shared/contract/outcome.ts'
import { Spinner } from '../ui/progress.tsx'
import type { ModelRun } from './run.ts'

interface Props {
  readonly model: ModelRun
  readonly name: string
  /** Whether the editor stopped it. */
  readonly isStopped: boolean
}

/** What a model is doing right now, in one line; nothing when it is through. */
export function RunLine({ model, name, isStopped }: Props) {
  const t = useTranslations('proposal')
  switch (model.stage) {
    case 'asking':
    case 'writing':
    case 'repairing':
      return <Spinner label={t(`stage.${model.stage}`, { name })} />
    case 'done':
      return model.candidates.length === 0 ? (
        <p className="text-ink-2 text-small">{t(isStopped ? 'stopped' : 'nothing', { name })}</p>
      ) : null
    case 'failed':
      return null
    default:
      return never(model.stage)
  }
}
