import { useTranslations } from 'use-intl'
import type { Holder } from '#shared/holder/holder.ts'
import { type Answer, ask } from '../draft/ask.ts'
import { useDraftStore } from '../draft/open-draft.ts'
import { desk, refreshQueue } from '../queries.ts'
import { useFailureWords } from '../recovery/failure-words.ts'
import { useNamed } from '../settings/use-named.ts'
import { showToast } from '../ui/toast.tsx'
import { askKnowingly } from './knowingly.ts'

/** Takes, gives and lets go of the open draft; from somebody else only after a second word. */
export function useHolderActs() {
  const t = useTranslations('holder')
  const words = useFailureWords()
  const named = useNamed()
  const store = useDraftStore()
  const draftId = store.id

  const run = async (
    call: (over: string | null) => Promise<Holder | null>,
    said: string,
    over: string | null = null,
  ): Promise<boolean> => {
    const answer: Answer<Holder | null> = await ask(() => call(over))
    if (answer.ok) {
      store.patch({ holder: answer.value })
      showToast(said)
      await refreshQueue()
      return true
    }
    if (askKnowingly(answer.failure, (known) => void run(call, said, known))) return false
    const { what, now } = words(answer.failure)
    showToast(`${what} ${now}`, { tone: 'bad' })
    return false
  }

  return {
    take: () =>
      named(() => void run((over) => desk.holders.take({ draftId, over }), t('done.taken'))),
    release: () =>
      named(
        () =>
          void run(async (over) => {
            await desk.holders.release({ draftId, over })
            return null
          }, t('done.released')),
      ),
    give: (editor: { readonly id: string; readonly name: string }, word: string) =>
      run(
        (over) => desk.holders.give({ draftId, editor: editor.id, word, over }),
        t('done.given', { name: editor.name }),
      ),
  }
}
