import { useTranslations } from 'use-intl'
import type { SavedView } from '#shared/checks/house-style.ts'
import { TextField } from '../../ui/text-field.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useHouseStyleEdit } from './edit-context.ts'
import { EntryButtons } from './entry-buttons.tsx'
import { atPath, focusMove, focusPath } from './go-to-path.ts'
import { moved } from './labels.ts'
import { changeWritten, styleEdit } from './style-edit.ts'

/** What a view lists, in a line. */
function Listed({ view, query, order }: Readonly<SavedView>) {
  const t = useTranslations('house-style')
  const queue = useTranslations('queue')
  return (
    <p className="text-ink-3 text-small">
      {t('views.is', {
        view: queue(`view.${view}`),
        query: query === '' ? t('views.noQuery') : query,
        order: queue(`order.${order ?? 'own'}`),
      })}
    </p>
  )
}

function ViewRow({ at, view }: Readonly<{ at: number; view: SavedView }>) {
  const t = useTranslations('house-style')
  const { written, change, problemAt } = useHouseStyleEdit()
  const all = written.views
  const last = all.length - 1
  const move = (step: 1 | -1) => {
    change({ views: [...moved(all, at, step)] })
    requestAnimationFrame(() => focusMove(`views.${at + step}`, step))
  }
  const remove = () => {
    change({ views: all.toSpliced(at, 1) })
    requestAnimationFrame(() => focusPath(`views.${Math.min(at, last - 1)}`))
    showToast(t('labels.removed', { label: view.name }), {
      action: {
        label: t('undo'),
        run: () => {
          const now = styleEdit.get()?.written.views
          if (now !== undefined) changeWritten({ views: now.toSpliced(at, 0, view) })
        },
      },
    })
  }
  return (
    <li
      aria-label={t('labels.row', { number: at + 1 })}
      className="grid grid-cols-[1fr_auto] items-start gap-x-2 gap-y-1 border-line border-b pb-3"
      {...atPath(`views.${at}`)}
    >
      <div {...atPath(`views.${at}.name`)}>
        <TextField
          label={t('views.name')}
          maxLength={40}
          onChange={(name) => change({ views: all.with(at, { ...view, name }) })}
          problem={problemAt(`views.${at}.name`)}
          value={view.name}
        />
      </div>
      <EntryButtons at={at} last={last} onMove={move} onRemove={remove} />
      <Listed {...view} />
    </li>
  )
}

/** The views of the queue that the desk has: renamed, put in order, removed. */
export function ViewsSection() {
  const t = useTranslations('house-style')
  const { written } = useHouseStyleEdit()
  return (
    <div className="grid gap-3" {...atPath('views')}>
      {written.views.length === 0 && <p className="text-ink-3">{t('views.none')}</p>}
      <ol className="grid gap-3 empty:hidden">
        {/* By their place: a name changes while it is typed. */}
        {Object.entries(written.views).map(([at, view]) => (
          <ViewRow at={Number(at)} key={at} view={view} />
        ))}
      </ol>
    </div>
  )
}
