import { useLocale, useTranslations } from 'use-intl'
import type { Finding } from '#shared/checks/finding.ts'
import { findingMessage } from '#shared/checks/message.ts'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { focusPlace } from '../draft-focus.ts'
import { Button } from '../ui/button.tsx'
import { ShapeIcon } from '../ui/shapes.tsx'
import { toneText } from '../ui/sign.tsx'
import { applyFix } from './apply-fix.ts'
import { severityLook } from './severity-look.ts'
import { useReport } from './use-report.ts'

/** The claim of a sentence that ends in the article's own words, which stand under it. */
function claimOf(message: string, article: string | null): string {
  const claim = article === null ? message : (message.split(article)[0] ?? message)
  return claim.replace(/[\s:"“]+$/u, '')
}

function SummaryNote({ finding }: Readonly<{ finding: Finding }>) {
  const t = useTranslations('summary')
  const locale = useLocale()
  const store = useDraftStore()
  const report = useReport()
  const { fix, article } = finding
  const { tone, shape } = severityLook[finding.severity]
  const [place] = finding.evidence
  return (
    <div className="summary-note" data-tone={tone}>
      <p className={`${toneText[tone]} summary-note-claim`}>
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
          <Button
            className="text-[12.5px]"
            look="link"
            onPress={() => focusPlace({ kind: 'block', ...place })}
          >
            {t('goTo')}
          </Button>
        )}
        {fix !== null && (
          <Button
            className="text-[12.5px]"
            look="link"
            onPress={() => applyFix(store, fix, report)}
          >
            {t(`fix.${fix.label}`)}
          </Button>
        )}
      </div>
    </div>
  )
}

const none: readonly Finding[] = []

/** What is wrong with the summary as a whole, above its bullets. */
export function SummaryNotes() {
  const findings = useDraft(({ checked }) => checked?.summaryFindings ?? none)
  return findings.map((finding) => (
    <SummaryNote finding={finding} key={`${finding.check} ${finding.variant}`} />
  ))
}
