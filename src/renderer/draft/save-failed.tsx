import { useTranslations } from 'use-intl'
import { saveFile } from '../decision/save-file.ts'
import { useFailureWords } from '../recovery/failure-words.ts'
import { Button } from '../ui/button.tsx'
import { Popover, PopoverTrigger } from '../ui/popover.tsx'
import { Sign } from '../ui/sign.tsx'
import { copyOf } from './copy-of.ts'
import { useDraft, useDraftStore } from './open-draft.ts'

/** Why the text on screen is not stored yet; it stays where it is, and a copy can be kept at once. */
export function SaveFailed() {
  const t = useTranslations('draft')
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
          <p className="text-ink-2">{t('save.again')}</p>
          <div className="flex flex-wrap gap-2">
            <Button onPress={() => void store.flush()}>{t('save.now')}</Button>
            <Button onPress={() => saveFile(copyOf(store.content()))}>{t('save.copy')}</Button>
          </div>
        </div>
      </Popover>
    </PopoverTrigger>
  )
}
