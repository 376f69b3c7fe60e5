import { type FormEvent, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { findingMessage } from '#shared/checks/message.ts'
import { findingsOf } from '../draft/draft-state.ts'
import { useDraft } from '../draft/open-draft.ts'
import { closeDialog } from '../screen.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import { Reasons } from './reasons.tsx'
import { useDecide } from './use-decide.ts'

const FORM = 'request-changes'

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
  const common = useTranslations('common')
  const { run, isDeciding } = useDecide()
  const findings = useFindingLines()
  const [reasons, setReasons] = useState<readonly string[]>([])
  const [note, setNote] = useState('')
  const isReady = reasons.length > 0 && note.trim() !== ''

  const send = (event: FormEvent) => {
    event.preventDefault()
    if (isReady) void run('request-changes', { reasons, note, override: '' })
  }

  return (
    <Dialog
      foot={
        <>
          <span className="mr-auto text-ink-3 text-small">{!isReady && t('needsReason')}</span>
          <Button onPress={closeDialog}>{common('cancel')}</Button>
          <Button
            form={FORM}
            isDisabled={!isReady}
            isPending={isDeciding}
            look="main"
            type="submit"
          >
            {t('act.request-changes')}
          </Button>
        </>
      }
      isDismissable={false}
      isOpen
      lead={t('requestChanges.lead')}
      onClose={closeDialog}
      title={t('requestChanges.title')}
    >
      <form className="grid gap-4" id={FORM} onSubmit={send}>
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
      </form>
    </Dialog>
  )
}
