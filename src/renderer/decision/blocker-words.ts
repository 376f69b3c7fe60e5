import { useLocale, useTranslations } from 'use-intl'
import { findingMessage } from '#shared/checks/message.ts'
import { never } from '#shared/contract/outcome.ts'
import type { Blocker } from '#shared/workflow/decision.ts'
import { useDraft } from '../draft/open-draft.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'

/** Says in one line what stands between a draft and an act. */
export function useBlockerWords(): (blocker: Blocker) => string {
  const t = useTranslations('decision')
  const language = useLocale()
  const { checklist } = useDeskSettings().houseStyle
  const overtaken = useDraft(({ checked }) =>
    (checked?.verdicts ?? [])
      .filter(({ freshness }) => freshness === 'edited' || freshness === 'stale')
      .map(({ bulletId }) => bulletId),
  )
  return (blocker) => {
    switch (blocker.kind) {
      case 'finding':
        return findingMessage(blocker.finding, language)
      case 'proposal':
        return t('blocker.proposal', { number: blocker.number })
      case 'bullet':
        return t(overtaken.includes(blocker.bulletId) ? 'blocker.overtaken' : 'blocker.bullet', {
          number: blocker.number,
        })
      case 'checklist': {
        const line = checklist.find(({ key }) => key === blocker.item)
        return t('blocker.checklist', { item: line?.label[language] ?? blocker.item })
      }
      case 'status':
        return t('blocker.status')
      case 'no-editor':
        return t('blocker.noEditor')
      case 'reason':
        return t('blocker.reason')
      case 'approval-stale':
        return t('blocker.approvalStale')
      default:
        return never(blocker)
    }
  }
}
