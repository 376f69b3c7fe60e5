import { useLocale, useTranslations } from 'use-intl'
import type { Finding } from '#shared/checks/finding.ts'
import { findingMessage } from '#shared/checks/message.ts'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { Button } from '../ui/button.tsx'
import { Note } from '../ui/note.tsx'
import { applyFix } from './apply-fix.ts'
import { severityLook } from './severity-look.ts'

function SummaryNote({ finding }: Readonly<{ finding: Finding }>) {
  const t = useTranslations('summary')
  const locale = useLocale()
  const store = useDraftStore()
  const { fix } = finding
  return (
    <Note title={findingMessage(finding, locale)} tone={severityLook[finding.severity].tone}>
      {finding.article !== null && <span>{finding.article} </span>}
      {fix !== null && (
        <Button className="text-[12.5px]" look="link" onPress={() => applyFix(store, fix)}>
          {t(`fix.${fix.label}`)}
        </Button>
      )}
    </Note>
  )
}

const none: readonly Finding[] = []

/** What is wrong with the summary as a whole, above its bullets. */
export function SummaryNotes() {
  const findings = useDraft(({ checked }) => checked?.summaryFindings ?? none)
  const hasBullets = useDraft(({ version }) => (version?.bullets.length ?? 0) > 0)
  if (!hasBullets) return null
  return findings.map((finding) => (
    <SummaryNote finding={finding} key={`${finding.check} ${finding.variant}`} />
  ))
}
