import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useFormatter, useTranslations } from 'use-intl'
import { type View, viewSchema } from '#shared/search/view.ts'

interface ViewsProps {
  readonly value: View
  readonly counts: Readonly<Record<View, number>> | null
  readonly onChange: (view: View) => void
}

/** The views of the queue, each with how many drafts it holds. */
export function Views({ value, counts, onChange }: ViewsProps) {
  const t = useTranslations('queue')
  const format = useFormatter()
  return (
    <ToggleButtonGroup
      aria-label={t('views')}
      className="grid grid-cols-5 gap-0.5 px-2.5 pb-2"
      disallowEmptySelection
      onSelectionChange={(keys) => {
        const view = viewSchema.options.find((candidate) => keys.has(candidate))
        if (view !== undefined) onChange(view)
      }}
      selectedKeys={[value]}
      selectionMode="single"
    >
      {viewSchema.options.map((view) => (
        <ToggleButton
          aria-label={t('viewOf', { view: t(`view.${view}`), count: counts?.[view] ?? 0 })}
          className="group grid cursor-default justify-items-center rounded-[6px] py-1 text-ink-2 data-hovered:bg-line data-selected:bg-accent-soft data-selected:text-accent"
          id={view}
          key={view}
        >
          <span className="tabular font-heavy text-normal leading-4">
            {counts === null
              ? '–'
              : format.number(counts[view], { notation: 'compact', maximumFractionDigits: 1 })}
          </span>
          <span className="text-[11px] leading-4 group-data-selected:font-strong">
            {t(`viewShort.${view}`)}
          </span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
