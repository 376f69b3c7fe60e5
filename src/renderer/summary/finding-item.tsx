import { useLocale, useTranslations } from 'use-intl'
import type { Finding } from '#shared/checks/finding.ts'
import { findingMessage } from '#shared/checks/message.ts'
import { useDraftStore } from '../draft/open-draft.ts'
import { focusPlace } from '../draft-focus.ts'
import { Button } from '../ui/button.tsx'
import { ShapeIcon } from '../ui/shapes.tsx'
import { toneText } from '../ui/sign.tsx'
import { applyFix } from './apply-fix.ts'
import { QuotedWords } from './quoted-words.tsx'
import { severityLook } from './severity-look.ts'
import { useReport } from './use-report.ts'

interface Props {
  readonly finding: Finding
  /** The message leads to its place; not where the place is right beside it. */
  readonly goes?: boolean
  /** A locked bullet shows what is wrong and is left as it is. */
  readonly mayFix?: boolean
}

/** One finding: what is wrong, what the article has instead, and the repair where one is certain. */
export function FindingItem({ finding, goes = false, mayFix = true }: Props) {
  const t = useTranslations('summary')
  const locale = useLocale()
  const store = useDraftStore()
  const report = useReport()
  const { tone, shape } = severityLook[finding.severity]
  const message = findingMessage(finding, locale)
  const { fix } = finding
  return (
    <li className="finding-item" data-severity={finding.severity}>
      <span className={`${toneText[tone]} finding-shape`}>
        <ShapeIcon shape={shape} size={14} />
        <span className="sr-only">{t(`severity.${finding.severity}`)}</span>
      </span>
      {goes ? (
        <button className="finding-words" onClick={() => focusPlace(finding.place)} type="button">
          <QuotedWords text={message} />
        </button>
      ) : (
        <span className="finding-words">
          <QuotedWords text={message} />
        </span>
      )}
      {fix !== null && mayFix && (
        <Button className="text-[12.5px]" look="link" onPress={() => applyFix(store, fix, report)}>
          {t(`fix.${fix.label}`)}
          <span className="sr-only">{t('fixTo', { text: fix.text })}</span>
        </Button>
      )}
    </li>
  )
}
