import { Plus } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useHouseStyleEdit } from './edit-context.ts'
import { EntryButtons } from './entry-buttons.tsx'
import { atPath, focusMove, focusPath } from './go-to-path.ts'
import { freeKey, moved } from './labels.ts'
import { changeWritten, styleEdit } from './style-edit.ts'

type Field = 'checklist' | 'reasons'
type Label = HouseStyle['reasons'][number]

interface RowProps {
  readonly field: Field
  readonly at: number
  readonly label: Label
  readonly last: number
  readonly put: (labels: readonly Label[]) => void
}

function LabelRow({ field, at, label, last, put }: RowProps) {
  const t = useTranslations('house-style')
  const { written, problemAt } = useHouseStyleEdit()
  const all = written[field]
  const path = `${field}.${at}`
  const replace = (changed: Label) => put(all.with(at, changed))

  /** Focuses once the row stands in its new place. */
  const move = (step: 1 | -1, focus: (at: number) => void) => {
    const to = at + step
    if (to < 0 || to > last) return
    put(moved(all, at, step))
    requestAnimationFrame(() => focus(to))
  }
  const byButton = (step: 1 | -1) => move(step, (to) => focusMove(`${field}.${to}`, step))
  const byKey = (event: KeyboardEvent, language: 'id' | 'en') => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    move(event.key === 'ArrowUp' ? -1 : 1, (to) => focusPath(`${field}.${to}.label.${language}`))
  }

  const remove = () => {
    put(all.toSpliced(at, 1))
    requestAnimationFrame(() => focusPath(`${field}.${Math.min(at, last - 1)}`))
    showToast(t('labels.removed', { label: label.label.id }), {
      action: {
        label: t('undo'),
        run: () => {
          const now = styleEdit.get()?.written[field]
          if (now !== undefined) changeWritten({ [field]: now.toSpliced(at, 0, label) })
        },
      },
    })
  }

  return (
    <li
      aria-label={t('labels.row', { number: at + 1 })}
      className="grid grid-cols-[1fr_1fr_auto] items-start gap-2 border-line border-b pb-3"
      {...atPath(path)}
    >
      {(['id', 'en'] as const).map((language) => (
        <div key={language} {...atPath(`${path}.label.${language}`)}>
          <TextField
            label={t(`labels.${language}`)}
            onChange={(text) => replace({ ...label, label: { ...label.label, [language]: text } })}
            onKeyDown={(event) => byKey(event, language)}
            problem={problemAt(`${path}.label.${language}`) ?? problemAt(`${path}.key`)}
            value={label.label[language]}
          />
        </div>
      ))}
      <EntryButtons at={at} last={last} onMove={byButton} onRemove={remove} />
    </li>
  )
}

/** The checklist, or the reasons: what an editor ticks, in both languages, in the order of the screen. */
export function LabelsSection({ field }: Readonly<{ field: Field }>) {
  const t = useTranslations('house-style')
  const { written, change, problemAt } = useHouseStyleEdit()
  const all = written[field]
  const problem = all.length === 0 ? problemAt(field) : undefined
  return (
    <div className="grid gap-3" {...atPath(field)}>
      {problem !== undefined && <p className="font-strong text-bad">{problem}</p>}
      <p className="text-ink-3 text-small">{t('labels.hint')}</p>
      <ol className="grid gap-3">
        {all.map((label, at) => (
          <LabelRow
            at={at}
            field={field}
            key={label.key}
            label={label}
            last={all.length - 1}
            put={(labels) => change({ [field]: labels })}
          />
        ))}
      </ol>
      <div>
        <Button
          onPress={() => {
            change({ [field]: [...all, { key: freeKey(all, field), label: { id: '', en: '' } }] })
            requestAnimationFrame(() => focusPath(`${field}.${all.length}`))
          }}
        >
          <Plus aria-hidden="true" size={15} />
          {t(`labels.add.${field}`)}
        </Button>
      </div>
    </div>
  )
}
