import { useFormatter, useTranslations } from 'use-intl'
import { useStore } from '../store.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { dropQuestion, question } from './knowingly.ts'

/** Over whatever dialog is open, so that nothing written there is lost: whose the draft is, and whether to go on. */
export function KnowinglyDialog() {
  const t = useTranslations('holder')
  const common = useTranslations('common')
  const format = useFormatter()
  const asked = useStore(question, (now) => now)
  if (asked === null) return null
  const { held, go } = asked
  const time = (at: string) =>
    format.dateTime(new Date(at), {
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
    })
  return (
    <Dialog
      foot={
        <>
          <Button autoFocus onPress={dropQuestion}>
            {common('cancel')}
          </Button>
          <Button
            look="main"
            onPress={() => {
              dropQuestion()
              go(held.editor)
            }}
          >
            {t('goOn')}
          </Button>
        </>
      }
      isOpen
      lead={t('knowingly', { since: time(held.since), until: time(held.until) })}
      onClose={dropQuestion}
      title={t('heldBy', { name: held.by })}
      width="small"
    />
  )
}
