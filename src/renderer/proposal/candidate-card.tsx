import { useTranslations } from 'use-intl'
import type { ModelCandidate } from '#shared/proposal/candidate.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'
import { EvidenceLinks, EvidenceWords } from '../summary/evidence-links.tsx'
import { StatusSign } from '../summary/status-sign.tsx'
import { Button } from '../ui/button.tsx'
import { ShapeIcon } from '../ui/shapes.tsx'
import type { CandidatePlace } from './acts.ts'
import { CandidateNotes } from './candidate-notes.tsx'
import { CandidateWords } from './candidate-words.tsx'
import { useJudged } from './use-judged.ts'
import type { Taking } from './use-taking.ts'

interface Props {
  readonly candidate: ModelCandidate
  /** The bullet that it would replace, or null. */
  readonly bullet: Bullet | null
  readonly place: CandidatePlace
  readonly taking: Taking
  /** A dialog lies over the article: no link leads there. */
  readonly isInDialog?: boolean
  /** The digit that takes it, where there is one. */
  readonly digit?: number | undefined
}

function Answers({ candidate, place, taking, digit }: Omit<Props, 'bullet' | 'isInDialog'>) {
  const t = useTranslations('proposal')
  const common = useTranslations('common')
  const { singleKeys } = useDeskSettings().preferences
  const key = singleKeys && digit !== undefined ? String(digit) : undefined
  if (taking.doubted === candidate.id)
    return (
      <div className="candidate-answers" role="alert">
        <span className="flex-1 font-strong text-small text-warn">{t('doubt')}</span>
        <Button autoFocus look="quiet" onPress={taking.leaveDoubt}>
          {common('cancel')}
        </Button>
        <Button look="quiet" onPress={() => taking.take(candidate, place)}>
          {t('takeAnyway')}
        </Button>
      </div>
    )
  if (candidate.status !== 'waiting')
    return (
      <p className="candidate-answers text-ink-3 text-small">
        {candidate.status === 'taken' && (
          <span className="text-good">
            <ShapeIcon shape="check" />
          </span>
        )}
        {t(`status.${candidate.status}`)}
      </p>
    )
  return (
    <div className="candidate-answers">
      <Button
        keys={key === undefined ? undefined : `Shift+${key}`}
        look="quiet"
        onPress={() => taking.reject(candidate)}
      >
        {t('reject')}
      </Button>
      <Button keys={key} look="quiet" onPress={() => taking.take(candidate, place)}>
        {t('take')}
      </Button>
    </div>
  )
}

/** A model's candidate, held against the article, with the ways to answer it. */
export function CandidateCard(props: Props) {
  const t = useTranslations('proposal')
  const { candidate, bullet, place, isInDialog = false } = props
  const Evidence = isInDialog ? EvidenceWords : EvidenceLinks
  const [verdict] = useJudged(place.bulletId, [candidate.candidate])
  return (
    <li className="candidate" data-candidate={candidate.id} data-status={candidate.status}>
      <div className="bullet-head">
        {verdict === undefined ? t('checking') : <StatusSign verdict={verdict} />}
        {verdict !== undefined && <Evidence verdict={verdict} />}
      </div>
      <CandidateWords bullet={bullet} candidate={candidate.candidate} />
      <CandidateNotes candidate={candidate} verdict={verdict} />
      <Answers {...props} />
    </li>
  )
}

/** A bullet of a reply while it comes: its words are shown, and that nobody has checked them yet. */
export function ArrivingCard({ text }: Readonly<{ text: string }>) {
  const t = useTranslations('proposal')
  return (
    <li className="candidate" data-status="arriving">
      <div className="bullet-head">{t('checking')}</div>
      <p className="bullet-text text-ink-2">{text}</p>
    </li>
  )
}
