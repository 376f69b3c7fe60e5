import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { MOST_VIEWS } from '#shared/search/view.ts'
import { useAct } from '../../recovery/use-act.ts'
import { closeDialog, showDialog } from '../../screen.ts'
import { useDeskSettings } from '../../settings/desk-settings.ts'
import { firstSection } from '../../settings/house-style/first-section.ts'
import { useNamed } from '../../settings/use-named.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { isNamed, keepView, viewNow } from './keep-views.ts'

/** Gives what is filtered now a name, under which the whole desk finds it again. */
export function SaveViewDialog() {
  const t = useTranslations('queue')
  const common = useTranslations('common')
  const act = useAct()
  const named = useNamed()
  const { views } = useDeskSettings().houseStyle
  const [name, setName] = useState('')
  const view = viewNow(name.trim())
  const isKnown = views.some(isNamed(name))
  const isFull = !isKnown && views.length >= MOST_VIEWS
  const save = async () => {
    if (await act(() => keepView(view), t('saved.added', { name: view.name }))) closeDialog()
  }
  const arrange = () => {
    firstSection.set(() => 'views')
    showDialog('house-style')
  }
  return (
    <Dialog
      foot={
        <>
          <Button look="link" onPress={arrange}>
            {t('saved.arrange')}
          </Button>
          <span className="flex-1" />
          <Button onPress={closeDialog}>{common('cancel')}</Button>
          <Button
            isDisabled={view.name === '' || isFull}
            look="main"
            onPress={() => named(() => void save())}
          >
            {t(isKnown ? 'saved.replace' : 'saved.add')}
          </Button>
        </>
      }
      isOpen
      lead={t('saved.lead')}
      onClose={closeDialog}
      title={t('saved.title')}
      width="small"
    >
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          if (view.name !== '' && !isFull) named(() => void save())
        }}
      >
        <TextField
          autoFocus
          description={isKnown ? t('saved.known') : undefined}
          label={t('saved.name')}
          maxLength={40}
          onChange={setName}
          problem={isFull ? t('saved.full', { most: MOST_VIEWS }) : undefined}
          value={name}
        />
        <p className="text-ink-2">
          {t('saved.is', {
            view: t(`view.${view.view}`),
            query: view.query === '' ? t('saved.noQuery') : view.query,
            order: t(`order.${view.order ?? 'own'}`),
          })}
        </p>
      </form>
    </Dialog>
  )
}
