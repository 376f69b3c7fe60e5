import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { ProviderRow } from '#shared/contract/models.ts'
import { useStore } from '../../store.ts'
import { ShapeIcon } from '../../ui/shapes.tsx'
import { forms, goTo, isUnsaved, type Place } from './provider-forms.ts'

const isAt = (a: Place, b: Place): boolean =>
  a.kind === 'provider' ? b.kind === 'provider' && a.id === b.id : a.kind === b.kind

function Way({ to, children }: Readonly<{ to: Place; children: ReactNode }>) {
  const isHere = useStore(forms, ({ place }) => isAt(to, place))
  return (
    <li>
      <button
        aria-current={isHere ? 'page' : undefined}
        className={`flex min-h-8 w-full cursor-default items-center gap-2 rounded-[6px] px-2.5 py-1 text-left ${isHere ? 'bg-accent-soft font-strong text-accent' : 'text-ink-2 hover:bg-line'}`}
        onClick={() => goTo(to)}
        type="button"
      >
        {children}
      </button>
    </li>
  )
}

/** The models of the desk, those that are being added, and what concerns all of them. */
export function ModelsNav({ rows }: Readonly<{ rows: readonly ProviderRow[] }>) {
  const t = useTranslations('models')
  const open = useStore(forms, (now) => now.open)
  const added = Object.entries(open).filter(([id]) => !rows.some((row) => row.provider.id === id))
  const unsaved = (
    <>
      <span aria-hidden="true" className="size-1.5 flex-none rounded-full bg-accent" />
      <span className="sr-only">{t('unsavedHere')}</span>
    </>
  )
  return (
    <nav aria-label={t('parts')} className="w-[230px] flex-none overflow-y-auto p-3">
      <ul className="grid gap-0.5">
        <Way to={{ kind: 'first' }}>{t('part.first')}</Way>
        <Way to={{ kind: 'prompts' }}>{t('part.prompts')}</Way>
      </ul>
      <h3 className="px-2.5 pt-4 pb-1 text-ink-3 text-small">{t('own')}</h3>
      <ul className="grid gap-0.5">
        {rows.map((row) => (
          <Way key={row.provider.id} to={{ kind: 'provider', id: row.provider.id }}>
            <span className="min-w-0 flex-1">
              <span className="block truncate">{row.provider.name}</span>
              <span className="block truncate font-normal text-ink-2 text-small">
                {row.provider.model}
              </span>
            </span>
            {row.isDefault && (
              <>
                <ShapeIcon shape="check" />
                <span className="sr-only">{t('first.now')}</span>
              </>
            )}
            {isUnsaved(open[row.provider.id], row) && unsaved}
          </Way>
        ))}
        {added.map(([id, { written }]) => (
          <Way key={id} to={{ kind: 'provider', id }}>
            <span className="min-w-0 flex-1 truncate">{written.name || t('newTitle')}</span>
            {unsaved}
          </Way>
        ))}
        <Way to={{ kind: 'new' }}>
          <Plus aria-hidden="true" className="flex-none" size={14} />
          {t('part.new')}
        </Way>
      </ul>
    </nav>
  )
}
