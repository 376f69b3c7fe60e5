import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { endSelection, selection } from '../queue/selection.ts'
import { useAct } from '../recovery/use-act.ts'
import { closeDialog } from '../screen.ts'
import { useProviders } from '../settings/models/providers.ts'
import { useNamed } from '../settings/use-named.ts'
import { useStore } from '../store.ts'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { startBatch } from './batches.ts'

/** No provider has this id: ids are UUIDs. */
const EXTRACTIVE = 'extractive'

const parallels = ['1', '2', '4', '8'] as const

/** Which model makes proposals for the chosen drafts, and how many requests it gets at once. */
export function BatchDialog() {
  const t = useTranslations('batch')
  const common = useTranslations('common')
  const act = useAct()
  const named = useNamed()
  const rows = useProviders()
  const ids = useStore(selection, (now) => now.ids)
  const preferred = rows.find(({ isDefault }) => isDefault)?.provider.id ?? EXTRACTIVE
  const [chosen, choose] = useState<string | null>(null)
  const [parallel, setParallel] = useState<(typeof parallels)[number]>('2')
  const asked = chosen ?? preferred

  const start = () =>
    void act(async () => {
      await startBatch({
        work: 'regenerate',
        providerId: asked === EXTRACTIVE ? null : asked,
        draftIds: ids,
        parallel: Number(parallel),
      })
      endSelection()
      closeDialog()
    })

  return (
    <Dialog
      foot={
        <>
          <Button onPress={closeDialog}>{common('cancel')}</Button>
          <Button isDisabled={ids.length === 0} look="main" onPress={() => named(start)}>
            {t('start')}
          </Button>
        </>
      }
      isOpen
      lead={t('lead', { count: ids.length })}
      onClose={closeDialog}
      title={t('title')}
    >
      <div className="grid gap-4">
        <Choice
          label={t('asked')}
          onChange={choose}
          options={[
            ...rows.map(({ provider: { id, name, model } }) => ({
              key: id,
              label: name,
              description: model,
            })),
            { key: EXTRACTIVE, label: t('extractive'), description: t('extractiveHint') },
          ]}
          value={asked}
        />
        <div className="flex items-center justify-between gap-4">
          <span className="grid">
            <span className="font-strong">{t('parallel')}</span>
            <span className="text-ink-2">{t('parallelHint')}</span>
          </span>
          <Segmented
            label={t('parallel')}
            onChange={setParallel}
            segments={parallels.map((key) => ({ key, label: key }))}
            value={parallel}
          />
        </div>
      </div>
    </Dialog>
  )
}
