import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ModelCandidate } from '#shared/proposal/candidate.ts'
import { useDraftStore } from '../draft/open-draft.ts'
import { useReport } from '../summary/use-report.ts'
import { Button } from '../ui/button.tsx'
import { takeWhole } from './acts.ts'
import { readCandidatesAgain } from './kept-candidates.ts'

interface Props {
  /** Of one model and one request. */
  readonly candidates: readonly ModelCandidate[]
  readonly onTaken: () => void
}

/** Takes a whole proposal as a new version; after a change of the article it asks first. */
export function TakeWhole({ candidates, onTaken }: Props): ReactNode {
  const t = useTranslations('proposal')
  const common = useTranslations('common')
  const store = useDraftStore()
  const report = useReport()
  const [isDoubted, setDoubted] = useState(false)
  // Those with faults stay out: an editor who sees what is wrong takes them by themselves.
  const sound = candidates.filter(
    ({ faults, status }) => faults.length === 0 && status !== 'rejected',
  )
  const first = sound.find(({ status }) => status === 'waiting')
  const isOutdated = sound.some(({ outdated }) => outdated)

  const take = async (sure: boolean) => {
    if (first === undefined) return
    if (isOutdated && !sure) return setDoubted(true)
    const answer = await takeWhole(store, first, sure)
    if (!answer.ok && answer.failure.kind === 'candidate-outdated') return setDoubted(true)
    setDoubted(false)
    if (!(await report(Promise.resolve(answer)))) return
    void readCandidatesAgain(store.id)
    onTaken()
  }

  if (first === undefined) return null
  if (!isDoubted)
    return (
      <Button className="px-2 text-small" look="link" onPress={() => void take(false)}>
        {t(sound.length < candidates.length ? 'takeSound' : 'takeAll', { count: sound.length })}
      </Button>
    )
  return (
    <span className="candidate-answers" role="alert">
      <span className="font-strong text-small text-warn">{t('doubt')}</span>
      <Button autoFocus look="quiet" onPress={() => setDoubted(false)}>
        {common('cancel')}
      </Button>
      <Button look="quiet" onPress={() => void take(true)}>
        {t('takeAnyway')}
      </Button>
    </span>
  )
}
