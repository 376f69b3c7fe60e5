import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ProviderRow } from '#shared/contract/models.ts'
import { never } from '#shared/contract/outcome.ts'
import { failureOf } from '../../draft/ask.ts'
import { FailureState } from '../../recovery/failure-state.tsx'
import { closeDialog } from '../../screen.ts'
import { useStore } from '../../store.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Spinner } from '../../ui/progress.tsx'
import { FirstAsked } from './first-asked.tsx'
import { ModelsNav } from './models-nav.tsx'
import { PresetChoice } from './preset-choice.tsx'
import { PromptsSection } from './prompts-section.tsx'
import { dropForms, forms, isUnsaved, type Place } from './provider-forms.ts'
import { ProviderPage } from './provider-page.tsx'
import { useProvidersQuery } from './providers.ts'

function Body({ place, rows }: Readonly<{ place: Place; rows: readonly ProviderRow[] }>) {
  switch (place.kind) {
    case 'first':
      return rows.length === 0 ? <PresetChoice isFirst /> : <FirstAsked rows={rows} />
    case 'new':
      return <PresetChoice isFirst={false} />
    case 'provider':
      return <ProviderPage id={place.id} key={place.id} />
    case 'prompts':
      return <PromptsSection />
    default:
      return never(place)
  }
}

function Leaving({ onStay }: Readonly<{ onStay: () => void }>) {
  const t = useTranslations('models')
  return (
    <>
      <span className="min-w-0 flex-1 font-strong text-warn" role="alert">
        {t('leaving')}
      </span>
      <Button autoFocus onPress={onStay}>
        {t('stay')}
      </Button>
      <Button look="main" onPress={closeDialog}>
        {t('leave')}
      </Button>
    </>
  )
}

/** The language models of the newsroom: which there are, which is asked first, what they are told. */
export function ModelsDialog() {
  const t = useTranslations('models')
  const common = useTranslations('common')
  const { data, error, refetch } = useProvidersQuery()
  const { place, open } = useStore(forms, (now) => now)
  const [isLeaving, setLeaving] = useState(false)
  useEffect(() => dropForms, [])
  const rows = data ?? []
  const hasUnsaved = Object.entries(open).some(([id, form]) =>
    isUnsaved(
      form,
      rows.find((row) => row.provider.id === id),
    ),
  )
  return (
    <Dialog
      foot={isLeaving && hasUnsaved ? <Leaving onStay={() => setLeaving(false)} /> : undefined}
      isDismissable={false}
      isOpen
      lead={t('lead')}
      onClose={() => {
        if (hasUnsaved && !isLeaving) setLeaving(true)
        else closeDialog()
      }}
      title={t('title')}
      width="page"
    >
      <div className="flex min-h-0 flex-1">
        <ModelsNav rows={rows} />
        <div className="min-w-0 flex-1 overflow-y-auto border-line border-l px-6 py-5">
          {error !== null && (
            <FailureState failure={failureOf(error)} onRetry={() => void refetch()} />
          )}
          {error === null && data === undefined && <Spinner label={common('loading')} />}
          {data !== undefined && <Body place={place} rows={data} />}
        </div>
      </div>
    </Dialog>
  )
}
