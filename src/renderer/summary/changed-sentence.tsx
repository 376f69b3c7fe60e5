import { useTranslations } from 'use-intl'
import type { KeyedFinding } from '#shared/checks/finding.ts'
import { isAlike, WordDiff } from '../draft/word-diff.tsx'
import { focusPlace } from '../draft-focus.ts'
import { Button } from '../ui/button.tsx'
import { FindingItem } from './finding-item.tsx'
import './changed-sentence.css'

/** The sentence as it was and as it is: woven where they are alike, else one under the other. */
function ThenAndNow({ before, after }: Readonly<{ before: string; after: string }>) {
  const t = useTranslations('summary')
  if (after !== '' && isAlike(before, after)) {
    return (
      <WordDiff
        after={after}
        before={before}
        spoken={{ added: t('changed.added'), removed: t('changed.removed') }}
      />
    )
  }
  return (
    <span className="word-diff">
      <del>
        <span className="sr-only">{t('changed.removed')} </span>
        {before}
      </del>
      {after !== '' && (
        <ins>
          <span className="sr-only">{t('changed.added')} </span>
          {after}
        </ins>
      )}
    </span>
  )
}

interface Props {
  readonly finding: KeyedFinding
  readonly item: string
  readonly answers: 'all' | 'dismiss' | 'none'
}

/** A sentence under a bullet that reads otherwise than when somebody last stood behind the bullet. */
export function ChangedSentence({ finding, item, answers }: Props) {
  const t = useTranslations('summary')
  const [place] = finding.evidence
  const { before = '', after = '' } = finding.params
  const way = place && (
    <Button look="link" onPress={() => focusPlace({ kind: 'block', ...place })}>
      {t('changed.goTo')}
    </Button>
  )
  return (
    <FindingItem answers={answers} finding={finding} item={item} way={way ?? null}>
      <p className="changed-sentence">
        <ThenAndNow after={after} before={before} />
      </p>
    </FindingItem>
  )
}
