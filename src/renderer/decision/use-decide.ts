import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { DecisionAction } from '#shared/workflow/status.ts'
import { openDraft, useDraftStore } from '../draft/open-draft.ts'
import { showActsOnOpenDraft } from '../draft/show-acts.ts'
import { focusPane } from '../draft-focus.ts'
import { askKnowingly } from '../holder/knowingly.ts'
import { afterDialog } from '../keys/after-dialog.ts'
import { closeLetter } from '../letter/letter-mode.ts'
import { desk } from '../queries.ts'
import { successor } from '../queue/neighbours.ts'
import { loadedRows } from '../queue/use-queue.ts'
import { useFailureWords } from '../recovery/failure-words.ts'
import { useAct } from '../recovery/use-act.ts'
import { closeDialog } from '../screen.ts'
import { showToast } from '../ui/toast.tsx'
import { decide, noWording, takeBack, type Wording } from './decide.ts'

/** With these the draft leaves the desk, and the editor goes on to the next one. */
const goesOn: readonly DecisionAction[] = [
  'approve',
  'request-changes',
  'reject',
  'reject-may-return',
  'hold',
]

export interface Way {
  /** Leaves the decided draft open, where the desk would go on to the next one. */
  readonly stays: boolean
  /** Who holds the draft, where the decision is taken all the same: id of an editor. */
  readonly over?: string | null
}

/** Takes a decision, says what was done, offers the way back and goes on to the next draft. */
export function useDecide() {
  const t = useTranslations('decision')
  const common = useTranslations('common')
  const words = useFailureWords()
  const act = useAct()
  const store = useDraftStore()
  const [isDeciding, setDeciding] = useState(false)

  const run = async (
    action: DecisionAction,
    wording: Wording = noWording,
    { stays, over }: Way = { stays: false, over: null },
  ): Promise<void> => {
    const next = successor(loadedRows(), store.id)
    const title = store.read().content.title || t('untitled')
    setDeciding(true)
    const answer = await decide(store, action, wording, over)
    setDeciding(false)
    if (!answer.ok) {
      const goOn = (known: string) => void run(action, wording, { stays, over: known })
      if (askKnowingly(answer.failure, goOn)) return
      const { what, now } = words(answer.failure)
      return showToast(`${what} ${now}`, { tone: 'bad' })
    }
    closeDialog()
    closeLetter()
    if (!goesOn.includes(action)) return showToast(t(`done.${action}`, { title }))
    const back = async () => {
      await takeBack(store.id, answer.value, over)
      await openDraft(desk, store.id)
      // The last of a view stays open, and was not opened anew.
      await showActsOnOpenDraft()
    }
    showToast(t(`done.${action}`, { title }), {
      action: { label: common('undo'), keys: 'Mod+Alt+Z', run: () => void act(back) },
    })
    if (next !== null && !stays) await openDraft(desk, next)
    afterDialog(() => focusPane('article'))
  }

  return { run, isDeciding }
}
