import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Content } from '#shared/article/content.ts'
import { plainText } from '#shared/article/plain-text.ts'
import { readArticle } from '#shared/article/read.ts'
import type { Draft } from '#shared/contract/drafts.ts'
import { useFailureWords } from '../recovery/failure-words.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Spinner } from '../ui/progress.tsx'
import { Sign } from '../ui/sign.tsx'
import { showToast } from '../ui/toast.tsx'
import { ask } from './ask.ts'
import { useDraft, useDraftStore } from './open-draft.ts'
import { WordDiff } from './word-diff.tsx'

const textOf = (content: Content): string =>
  [content.title, content.excerpt, plainText(readArticle(content))].join('\n\n')

/** Both texts, woven into one. A person chooses; the other text goes into the history first. */
function Choice({ onClose }: Readonly<{ onClose: () => void }>) {
  const t = useTranslations('draft')
  const words = useFailureWords()
  const store = useDraftStore()
  const [stored, setStored] = useState<Draft | null>(null)
  useEffect(() => {
    let isGone = false
    void ask(() => store.desk.drafts.open({ id: store.id })).then((answer) => {
      if (!isGone && answer.ok) setStored(answer.value)
    })
    return () => {
      isGone = true
    }
  }, [store])
  const keep = async (which: 'mine' | 'theirs') => {
    if (stored === null) return
    const other = which === 'mine' ? stored.content : store.content()
    const kept = await ask(() =>
      store.desk.revisions.setAside({ draftId: store.id, content: other }),
    )
    if (!kept.ok) {
      const { what, now } = words(kept.failure)
      return showToast(`${what} ${now}`, { tone: 'bad' })
    }
    store.resolveConflict(which, stored)
    onClose()
  }
  return (
    <Dialog
      foot={
        <>
          <Button isDisabled={stored === null} onPress={() => void keep('theirs')}>
            {t('conflict.theirs')}
          </Button>
          <Button isDisabled={stored === null} look="main" onPress={() => void keep('mine')}>
            {t('conflict.mine')}
          </Button>
        </>
      }
      isOpen
      lead={t('conflict.lead')}
      onClose={onClose}
      title={t('conflict.title')}
      width="large"
    >
      {stored === null ? (
        <Spinner label={t('conflict.reading')} />
      ) : (
        <>
          <p className="mb-2 text-ink-3 text-small">{t('conflict.legend')}</p>
          <div className="whitespace-pre-wrap font-reading text-large">
            <WordDiff after={textOf(store.content())} before={textOf(stored.content)} />
          </div>
        </>
      )}
    </Dialog>
  )
}

/** The draft was saved elsewhere meanwhile: nothing is stored until a person chose. */
export function SaveConflict() {
  const t = useTranslations('draft')
  const isConflict = useDraft(({ save }) => save.kind === 'conflict')
  const [isOpen, setOpen] = useState(true)
  if (!isConflict) return null
  return (
    <>
      <Button look="quiet" onPress={() => setOpen(true)}>
        <Sign tone="bad">{t('conflict.sign')}</Sign>
      </Button>
      {isOpen && <Choice onClose={() => setOpen(false)} />}
    </>
  )
}
