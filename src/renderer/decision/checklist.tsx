import { useLocale, useTranslations } from 'use-intl'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { useFailureWords } from '../recovery/failure-words.ts'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { Popover, PopoverTrigger } from '../ui/popover.tsx'
import { Ring } from '../ui/progress.tsx'
import { showToast } from '../ui/toast.tsx'
import { tick } from './decide.ts'

interface ChecklistProps {
  readonly isOpen: boolean
  readonly onOpenChange: (open: boolean) => void
  /** A decided draft shows its list and does not change it. */
  readonly isReadOnly: boolean
}

/** How much of the house's checklist is done; opens the list itself. */
export function Checklist({ isOpen, onOpenChange, isReadOnly }: ChecklistProps) {
  const t = useTranslations('decision')
  const language = useLocale()
  const words = useFailureWords()
  const store = useDraftStore()
  const ticks = useDraft((state) => state.ticks)
  const checklist = useDraft((state) => state.houseStyle.checklist)
  const done = checklist.filter(({ key }) => ticks.includes(key)).length
  const firstOpen = checklist.find(({ key }) => !ticks.includes(key))?.key ?? checklist[0]?.key

  const change = async (item: string, isDone: boolean) => {
    const answer = await tick(store, item, isDone)
    if (!answer.ok) showToast(words(answer.failure).what, { tone: 'bad' })
  }

  return (
    <PopoverTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button className="-ml-2 h-[34px] text-normal" keys="C" look="quiet">
        <Ring max={checklist.length} value={done} />
        <span className="font-normal text-ink">
          {t.rich('checklist.done', {
            done,
            of: checklist.length,
            name: (chunks) => <span className="max-[1180px]:sr-only">{chunks}</span>,
            b: (chunks) => <b className="tabular">{chunks}</b>,
          })}
        </span>
      </Button>
      <Popover label={t('checklist.title')} placement="top start">
        <div className="grid w-[330px] gap-1">
          <h3 className="pb-1 font-heavy">{t('checklist.title')}</h3>
          {checklist.map(({ key, label }) => (
            <Checkbox
              autoFocus={key === firstOpen}
              isReadOnly={isReadOnly}
              isSelected={ticks.includes(key)}
              key={key}
              onChange={(isDone) => void change(key, isDone)}
            >
              {label[language]}
            </Checkbox>
          ))}
        </div>
      </Popover>
    </PopoverTrigger>
  )
}
