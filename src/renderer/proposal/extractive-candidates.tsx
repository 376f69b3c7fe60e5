import { useTranslations } from 'use-intl'
import type { Bullet, Candidate } from '#shared/summary/summary.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'
import { EvidenceLinks } from '../summary/evidence-links.tsx'
import { StatusSign } from '../summary/status-sign.tsx'
import { Button } from '../ui/button.tsx'
import { CandidateWords } from './candidate-words.tsx'
import { useJudged } from './use-judged.ts'

interface Props {
  readonly candidates: readonly Candidate[]
  readonly bullet: Bullet | null
  readonly onTake: (candidate: Candidate) => void
}

/** Sentences of the article, each held against it and with the digit that takes it. */
export function ExtractiveCandidates({ candidates, bullet, onTake }: Props) {
  const t = useTranslations('proposal')
  const { singleKeys } = useDeskSettings().preferences
  const verdicts = useJudged(bullet?.id ?? null, candidates)
  return (
    <ol className="grid gap-2">
      {candidates.map((candidate, index) => {
        const verdict = verdicts[index]
        return (
          <li className="candidate" key={candidate.sentences.join()}>
            <div className="bullet-head">
              {verdict !== undefined && <StatusSign verdict={verdict} />}
              {verdict !== undefined && <EvidenceLinks verdict={verdict} />}
            </div>
            <CandidateWords bullet={bullet} candidate={candidate} />
            <div className="candidate-answers">
              <Button
                keys={singleKeys ? String(index + 1) : undefined}
                look="quiet"
                onPress={() => onTake(candidate)}
              >
                {t('take')}
              </Button>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
