import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { CandidateTarget } from '#shared/proposal/candidate.ts'
import { placesOf } from '#shared/proposal/kept-bullets.ts'
import { bulletsOf } from '../draft/draft-state.ts'
import { useDraftStore } from '../draft/open-draft.ts'
import { closeDialog, showDialog } from '../screen.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'
import { useProviders } from '../settings/models/providers.ts'
import { useStore } from '../store.ts'
import { endWork, focusCard } from '../summary/panel.ts'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { compared } from './compared.ts'
import { ComparedModel } from './compared-model.tsx'
import { FailureNote } from './failure-note.tsx'
import { placeAt } from './places.ts'
import './proposal.css'
import { useAsking } from './use-asking.ts'
import { useCandidateKeys } from './use-candidate-keys.ts'
import { useTaking } from './use-taking.ts'

/** More columns than that do not fit beside each other. */
const MOST = 3

/** The same question to two or three models, side by side; each point or a whole proposal can be taken. */
export function CompareModelsDialog() {
  const t = useTranslations('proposal')
  const store = useDraftStore()
  const rows = useProviders()
  const { houseStyle } = useDeskSettings()
  const box = useRef<HTMLFieldSetElement>(null)
  const bulletId = useStore(compared, (now) => now.bulletId)
  const [chosen, choose] = useState(() => rows.slice(0, 2).map(({ provider }) => provider.id))
  const [bullets, setBullets] = useState(() => bulletsOf(store.read()))
  const bullet = bullets.find(({ id }) => id === bulletId) ?? null
  const target: CandidateTarget =
    bullet === null ? { kind: 'summary' } : { kind: 'bullet', bulletId: bullet.id }
  const { run, ask, stop, show } = useAsking(target)
  const isRunning = run !== null && run.ended === null
  const leave = () => {
    endWork()
    closeDialog()
    if (bullet !== null) focusCard(bullet.id)
  }
  const taking = useTaking(show, () => {
    if (bullet !== null) leave()
  })
  const begin = () => {
    setBullets(bulletsOf(store.read()))
    ask(chosen)
    box.current?.focus()
  }
  // Not by autoFocus: opened from a card, the dialog was seen to stay without the focus for 0.4 s, and Enter went nowhere.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      document.querySelector<HTMLElement>('[data-ask-models]')?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  const nameOf = (id: string) =>
    rows.find(({ provider }) => provider.id === id)?.provider.name ?? ''

  // Digits go on from one column to the next.
  const each = Math.max(1, placesOf(target, bullets, houseStyle.bullets.count).count)
  const onKeyDown = useCandidateKeys({
    candidateAt: (index) => {
      const candidates = run?.models[Math.floor(index / each)]?.candidates ?? []
      return bullet === null
        ? candidates.find(({ position }) => position === index % each)
        : candidates[index % each]
    },
    placeOf: ({ position }) => {
      const now = bulletsOf(store.read())
      return bullet === null
        ? placeAt(position, bullets, now)
        : { bulletId: bullet.id, at: now.length }
    },
    taking,
    onEscape: () => (isRunning ? stop() : closeDialog()),
  })

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
          <Button data-ask-models="" isDisabled={chosen.length < 2} look="main" onPress={begin}>
            {t(run === null ? 'compare.ask' : 'retry')}
          </Button>
        )
      }
      isDismissable={false}
      isOpen
      lead={t(bullet === null ? 'compare.lead' : 'compare.bulletLead')}
      onClose={closeDialog}
      title={t('compare.title')}
      width="page"
    >
      <fieldset
        aria-label={t('compare.title')}
        className="grid min-h-0 flex-1 content-start gap-4 overflow-y-auto px-5 py-4 outline-none"
        onKeyDown={onKeyDown}
        ref={box}
        tabIndex={-1}
      >
        {bullet !== null && (
          <div className="grid gap-0.5">
            <p className="text-ink-2 text-small">{t('compare.present')}</p>
            <p className="bullet-text">
              {bullet.heading !== '' && <b>{bullet.heading} </b>}
              {bullet.text}
            </p>
          </div>
        )}
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
          {run?.models.map((model, index) => (
            <ComparedModel
              bullet={bullet}
              bullets={bullets}
              firstDigit={index * each + 1}
              isRunning={isRunning}
              isStopped={run.ended === 'stopped'}
              key={model.providerId}
              model={model}
              name={nameOf(model.providerId)}
              onRetry={begin}
              onTaken={leave}
              taking={taking}
            />
          ))}
        </div>
        <FailureNote failure={null} onRetry={begin} trouble={run?.trouble ?? null} />
      </fieldset>
    </Dialog>
  )
}
