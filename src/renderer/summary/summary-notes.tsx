import { useId } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { KeyedFinding } from '#shared/checks/finding.ts'
import { findingMessage } from '#shared/checks/message.ts'
import { useDraft } from '../draft/open-draft.ts'
import { focusPlace } from '../draft-focus.ts'
import { useStore } from '../store.ts'
import { Button } from '../ui/button.tsx'
import { ShapeIcon } from '../ui/shapes.tsx'
import { toneText } from '../ui/sign.tsx'
import { DismissForm } from './dismiss-form.tsx'
import { DismissedFindings } from './dismissed-findings.tsx'
import { FindingButtons } from './finding-buttons.tsx'
import { type ListedFinding, listed } from './finding-items.ts'
import { panel } from './panel.ts'
import { severityLook } from './severity-look.ts'
import { Why } from './why.tsx'

/** The claim of a sentence that ends in the article's own words, which stand under it. */
function claimOf(message: string, article: string | null): string {
  const claim = article === null ? message : (message.split(article)[0] ?? message)
  return claim.replace(/[\s:"“]+$/u, '')
}

function SummaryNote({ finding, item }: ListedFinding) {
  const t = useTranslations('summary')
  const locale = useLocale()
  const isDismissing = useStore(panel, ({ work }) => work.kind === 'dismiss' && work.item === item)
  const isAsked = useStore(panel, ({ work }) => work.kind === 'why' && work.item === item)
  const messageId = useId()
  const { article } = finding
  const { tone, shape } = severityLook[finding.severity]
  const [place] = finding.evidence
  return (
    <div className="summary-note" data-finding={finding.key} data-item={item} data-tone={tone}>
      <p className={`${toneText[tone]} summary-note-claim`} id={messageId}>
        <ShapeIcon shape={shape} />
        <span>{claimOf(findingMessage(finding, locale), article)}</span>
      </p>
      {article !== null && (
        <p>
          <q>{article}</q>
        </p>
      )}
      <div className="summary-note-ways">
        {place !== undefined && (
          <Button look="link" onPress={() => focusPlace({ kind: 'block', ...place })}>
            {t('goTo')}
          </Button>
        )}
        {!isDismissing && (
          <FindingButtons
            describedBy={messageId}
            finding={finding}
            isAsked={isAsked}
            item={item}
            mayChange
          />
        )}
      </div>
      {isDismissing && <DismissForm finding={finding} item={item} />}
      {isAsked && <Why finding={finding} item={item} />}
    </div>
  )
}

const none: readonly KeyedFinding[] = []

/** What is wrong with the summary as a whole, above its bullets. */
export function SummaryNotes() {
  const findings = useDraft(({ checked }) => checked?.summaryFindings ?? none)
  return (
    <>
      {listed('notes', findings).map(({ finding, item }) => (
        <SummaryNote finding={finding} item={item} key={item} />
      ))}
      <DismissedFindings isHere={({ place }) => place.kind === 'summary'} />
    </>
  )
}
