import { useState } from 'react'
import { CheckboxGroup, Label } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { ZONE } from '../queue/use-queue.ts'
import { useAct } from '../recovery/use-act.ts'
import { closeDialog, screen } from '../screen.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'
import { useNamed } from '../settings/use-named.ts'
import { useStore } from '../store.ts'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { showToast } from '../ui/toast.tsx'
import { shareOut } from './act-on-many.ts'

/** Among whom the drafts of the view that nobody holds are shared out, in turn. */
export function ShareDialog() {
  const t = useTranslations('many')
  const common = useTranslations('common')
  const queue = useTranslations('queue')
  const act = useAct()
  const named = useNamed()
  const { editors } = useDeskSettings()
  const { view, query } = useStore(screen, (now) => now)
  const present = editors.filter(({ active }) => active)
  const [chosen, choose] = useState<readonly string[]>(present.map(({ id }) => id))
  const [each, setEach] = useState<number | null>(null)
  const isWrong = each !== null && (each < 1 || !Number.isInteger(each))
  const start = () =>
    named(
      () =>
        void act(async () => {
          const isShared = await shareOut({ view, query, zone: ZONE, editors: [...chosen], each })
          if (isShared) closeDialog()
          else showToast(t('share.none'), { tone: 'warn' })
        }),
    )
  return (
    <Dialog
      foot={
        <>
          <Button onPress={closeDialog}>{common('cancel')}</Button>
          <Button isDisabled={chosen.length === 0 || isWrong} look="main" onPress={start}>
            {t('share.start')}
          </Button>
        </>
      }
      isOpen
      lead={
        query.trim() === ''
          ? t('share.lead', { view: queue(`view.${view}`) })
          : t('share.leadFound', { view: queue(`view.${view}`), query })
      }
      onClose={closeDialog}
      title={t('share.title')}
      width="small"
    >
      <div className="grid gap-4">
        <CheckboxGroup className="grid gap-1.5" onChange={choose} value={[...chosen]}>
          <Label className="font-strong">{t('share.among')}</Label>
          {present.map(({ id, name }) => (
            <Checkbox key={id} value={id}>
              {name}
            </Checkbox>
          ))}
        </CheckboxGroup>
        <NumberField
          description={t('share.eachHint')}
          label={t('share.each')}
          onChange={setEach}
          problem={isWrong ? t('share.eachWrong') : undefined}
          value={each}
        />
      </div>
    </Dialog>
  )
}
