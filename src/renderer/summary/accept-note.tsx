import { type KeyboardEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDraftStore } from '../draft/open-draft.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { acceptBullet } from './acts.ts'
import { endWork, focusCard } from './panel.ts'
import { useReport } from './use-report.ts'

/** Nothing in the article carries this bullet: whoever accepts it says on what it rests. */
export function AcceptNote({ bulletId }: Readonly<{ bulletId: string }>) {
  const t = useTranslations('summary')
  const common = useTranslations('common')
  const store = useDraftStore()
  const report = useReport()
  const [note, setNote] = useState('')
  const leave = () => {
    endWork()
    focusCard(bulletId)
  }
  const accept = async () => {
    if (note.trim() !== '' && (await report(acceptBullet(store, bulletId, note.trim())))) leave()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') leave()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void accept()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <fieldset className="grid gap-2" data-own-keys="Mod+Enter" onKeyDown={onKeyDown}>
      <TextField
        autoFocus
        description={t('acceptNote.why')}
        label={t('acceptNote.label')}
        onChange={setNote}
        rows={2}
        value={note}
      />
      <div className="flex justify-end gap-2">
        <Button look="quiet" onPress={leave}>
          {common('cancel')}
        </Button>
        <Button
          isDisabled={note.trim() === ''}
          keys="Mod+Enter"
          look="quiet"
          onPress={() => void accept()}
        >
          {t('act.accept')}
        </Button>
      </div>
    </fieldset>
  )
}
