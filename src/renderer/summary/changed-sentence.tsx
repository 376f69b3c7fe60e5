import { useId } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { KeyedFinding } from '#shared/checks/finding.ts'
import { findingMessage } from '#shared/checks/message.ts'
import { isAlike, WordDiff } from '../draft/word-diff.tsx'
import { focusPlace } from '../draft-focus.ts'
import { useStore } from '../store.ts'
import { Button } from '../ui/button.tsx'
import { ShapeIcon } from '../ui/shapes.tsx'
import { toneText } from '../ui/sign.tsx'
import { DismissForm } from './dismiss-form.tsx'
import { FindingButtons } from './finding-buttons.tsx'
import { panel } from './panel.ts'
import { QuotedWords } from './quoted-words.tsx'
import { severityLook } from './severity-look.ts'
import { Why } from './why.tsx'
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
  readonly answers: 'all' | 'dismiss' | 'none'
}

/** A sentence under a bullet that reads otherwise than when somebody last stood behind the bullet. */
export function ChangedSentence({ finding, answers }: Props) {
  const t = useTranslations('summary')
  const locale = useLocale()
  const { tone, shape } = severityLook[finding.severity]
  const isDismissing = useStore(
    panel,
    ({ work }) => work.kind === 'dismiss' && work.key === finding.key,
  )
  const isAsked = useStore(panel, ({ work }) => work.kind === 'why' && work.key === finding.key)
  const messageId = useId()
  const [place] = finding.evidence
  const { before = '', after = '' } = finding.params
  return (
    <li className="finding-item" data-finding={finding.key} data-severity={finding.severity}>
      <span className={`${toneText[tone]} finding-shape`}>
        <ShapeIcon shape={shape} size={14} />
        <span className="sr-only">{t(`severity.${finding.severity}`)}</span>
      </span>
      <span className="finding-words" id={messageId}>
        <QuotedWords text={findingMessage(finding, locale)} />
      </span>
      <p className="changed-sentence">
        <ThenAndNow after={after} before={before} />
      </p>
      {isDismissing ? (
        <DismissForm finding={finding} />
      ) : (
        <div className="finding-ways">
          {place !== undefined && (
            <Button look="link" onPress={() => focusPlace({ kind: 'block', ...place })}>
              {t('changed.goTo')}
            </Button>
          )}
          {answers !== 'none' && (
            <FindingButtons
              describedBy={messageId}
              finding={finding}
              isAsked={isAsked}
              mayChange={answers === 'all'}
            />
          )}
        </div>
      )}
      {isAsked && <Why finding={finding} />}
    </li>
  )
}
