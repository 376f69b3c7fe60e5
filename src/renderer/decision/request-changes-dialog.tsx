import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { findingMessage } from '#shared/checks/message.ts'
import { findingsOf } from '../draft/draft-state.ts'
import { useDraft } from '../draft/open-draft.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { noWording } from './decide.ts'
import { DecisionDialog } from './decision-dialog.tsx'
import { Reasons } from './reasons.tsx'

/** Lines for the writer's list from what the checks found in the article. */
function useFindingLines(): readonly string[] {
  const language = useLocale()
  const checked = useDraft((state) => state.checked)
  const lines = findingsOf(checked)
    .filter(({ severity, place }) => severity !== 'note' && place.kind !== 'bullet')
    .map((finding) => `- ${findingMessage(finding, language)}`)
  return [...new Set(lines)]
}

/** A list that the writer can tick off, so that one round is enough (domain.md, "Workflow"). */
export function RequestChangesDialog() {
  const t = useTranslations('decision')
  const findings = useFindingLines()
  const [reasons, setReasons] = useState<readonly string[]>([])
  const [note, setNote] = useState('')
  const isReady = reasons.length > 0 || note.trim() !== ''

  return (
    <DecisionDialog
      action="request-changes"
      hint={t('needsReason')}
      label={t('act.request-changes')}
      lead={t('requestChanges.lead')}
      title={t('requestChanges.title')}
      wording={isReady ? { ...noWording, reasons, note } : null}
    >
      <Reasons onChange={setReasons} value={reasons} />
      <TextField
        description={t('requestChanges.hint')}
        label={t('requestChanges.note')}
        maxLength={10_000}
        onChange={setNote}
        rows={6}
        value={note}
      />
      {findings.length > 0 && (
        <Button
          className="justify-self-start"
          look="link"
          onPress={() =>
            setNote((text) => [text.trimEnd(), ...findings].filter(Boolean).join('\n'))
          }
        >
          {t('requestChanges.takeFindings', { count: findings.length })}
        </Button>
      )}
    </DecisionDialog>
  )
}
