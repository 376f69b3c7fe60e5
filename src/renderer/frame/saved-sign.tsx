import { useFormatter, useTranslations } from 'use-intl'
import { ask } from '../draft/ask.ts'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { useFailureWords } from '../recovery/failure-words.ts'
import { Button } from '../ui/button.tsx'
import { Popover, PopoverTrigger } from '../ui/popover.tsx'
import { Sign } from '../ui/sign.tsx'

function SaveFailed() {
  const t = useTranslations('common')
  const words = useFailureWords()
  const store = useDraftStore()
  const save = useDraft((state) => state.save)
  if (save.kind !== 'failed') return null
  const { what, now } = words(save.failure)
  return (
    <PopoverTrigger>
      <Button look="quiet">
        <Sign tone="bad">{t('save.failed')}</Sign>
      </Button>
      <Popover label={t('save.failed')}>
        <div className="grid max-w-[320px] gap-2">
          <p className="font-strong">{what}</p>
          <p className="text-ink-2">{now}</p>
          <Button onPress={() => void store.flush()}>{t('retry')}</Button>
        </div>
      </Popover>
    </PopoverTrigger>
  )
}

/** The draft was saved elsewhere meanwhile: nothing is stored until a person chose. */
function SaveConflict() {
  const t = useTranslations('common')
  const store = useDraftStore()
  const settle = async (keep: 'mine' | 'theirs') => {
    const stored = await ask(() => store.desk.drafts.open({ id: store.id }))
    if (stored.ok) store.resolveConflict(keep, stored.value)
  }
  return (
    <PopoverTrigger defaultOpen>
      <Button look="quiet">
        <Sign tone="bad">{t('save.conflict')}</Sign>
      </Button>
      <Popover label={t('save.conflict')}>
        <div className="grid max-w-[340px] gap-2.5">
          <p className="font-strong">{t('save.conflictTitle')}</p>
          <p className="text-ink-2">{t('save.conflictText')}</p>
          <Button onPress={() => void settle('mine')}>{t('save.mine')}</Button>
          <Button onPress={() => void settle('theirs')}>{t('save.theirs')}</Button>
        </div>
      </Popover>
    </PopoverTrigger>
  )
}

/** "Saved" appears only after the desk has acknowledged it. */
export function SavedSign() {
  const t = useTranslations('common')
  const format = useFormatter()
  const save = useDraft((state) => state.save)
  switch (save.kind) {
    case 'saved':
      return (
        <span className="flex" title={format.dateTime(new Date(save.at), { timeStyle: 'medium' })}>
          <Sign tone="good">{t('save.saved')}</Sign>
        </span>
      )
    case 'unsaved':
    case 'saving':
      return (
        <Sign shape="ring" tone="unsure">
          {t('save.saving')}
        </Sign>
      )
    case 'failed':
      return <SaveFailed />
    case 'conflict':
      return <SaveConflict />
  }
}
