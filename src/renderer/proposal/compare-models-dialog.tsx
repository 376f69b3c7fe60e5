import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { bulletsOf } from '../draft/draft-state.ts'
import { useDraftStore } from '../draft/open-draft.ts'
import { closeDialog, showDialog } from '../screen.ts'
import { useProviders } from '../settings/models/providers.ts'
import { endWork } from '../summary/panel.ts'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNote } from './failure-note.tsx'
import './proposal.css'
import { ProposedList } from './proposed-list.tsx'
import { RunLine } from './run-line.tsx'
import { TakeWhole } from './take-whole.tsx'
import { useAsking } from './use-asking.ts'
import { useTaking } from './use-taking.ts'

/** More columns than that do not fit beside each other. */
const MOST = 3

const leave = () => {
  endWork()
  closeDialog()
}

/** The same article through two or three models, side by side; each point or a whole proposal can be taken. */
export function CompareModelsDialog() {
  const t = useTranslations('proposal')
  const store = useDraftStore()
  const rows = useProviders()
  const [chosen, choose] = useState(() => rows.slice(0, 2).map(({ provider }) => provider.id))
  const [bullets, setBullets] = useState(() => bulletsOf(store.read()))
  const { run, ask, stop, show } = useAsking({ kind: 'summary' })
  const taking = useTaking(show, () => {})
  const isRunning = run !== null && run.ended === null
  const begin = () => {
    setBullets(bulletsOf(store.read()))
    ask(chosen)
  }
  const nameOf = (id: string) =>
    rows.find(({ provider }) => provider.id === id)?.provider.name ?? ''

  if (rows.length < 2)
    return (
      <Dialog isOpen onClose={closeDialog} title={t('compare.title')}>
        <EmptyState
          actions={<Button onPress={() => showDialog('models')}>{t('openSettings')}</Button>}
          title={t('compare.few')}
        />
      </Dialog>
    )
  return (
    <Dialog
      foot={
        isRunning ? (
          <Button onPress={stop}>{t('stop')}</Button>
        ) : (
          <Button isDisabled={chosen.length < 2} look="main" onPress={begin}>
            {t(run === null ? 'compare.ask' : 'retry')}
          </Button>
        )
      }
      isDismissable={false}
      isOpen
      lead={t('compare.lead')}
      onClose={closeDialog}
      title={t('compare.title')}
      width="page"
    >
      <div className="grid min-h-0 flex-1 content-start gap-4 overflow-y-auto px-5 py-4">
        <fieldset className="flex flex-wrap gap-x-5" disabled={isRunning}>
          <legend className="sr-only">{t('asked')}</legend>
          {rows.map(({ provider: { id, name } }) => (
            <Checkbox
              isDisabled={isRunning || (!chosen.includes(id) && chosen.length >= MOST)}
              isSelected={chosen.includes(id)}
              key={id}
              onChange={(isOn) =>
                choose(isOn ? [...chosen, id] : chosen.filter((one) => one !== id))
              }
            >
              {name}
            </Checkbox>
          ))}
        </fieldset>
        <div className="compare-models">
          {run?.models.map((model) => {
            const name = nameOf(model.providerId)
            return (
              <section
                aria-label={name}
                className="grid content-start gap-2"
                key={model.providerId}
              >
                <h3 className="font-heavy">{name}</h3>
                <RunLine isStopped={run?.ended === 'stopped'} model={model} name={name} />
                <ProposedList
                  arriving={model.arriving}
                  bullets={bullets}
                  candidates={model.candidates}
                  hasDigits={false}
                  label={t('wholeOf', { name })}
                  taking={taking}
                />
                <FailureNote failure={model.failure} onRetry={begin} />
                {!isRunning && <TakeWhole candidates={model.candidates} onTaken={leave} />}
              </section>
            )
          })}
        </div>
        <FailureNote failure={null} onRetry={begin} trouble={run?.trouble ?? null} />
      </div>
    </Dialog>
  )
}
