import { ChartColumn, Copy, Table2 } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { IconButton } from '../ui/icon-button.tsx'
import { showToast } from '../ui/toast.tsx'
import { PlotNumbers, type PlotTable, tabbed } from './plot-table.tsx'
import { Legend, type Series } from './series.tsx'

interface PlotProps {
  readonly title: string
  /** What it comes to, in a sentence. */
  readonly lead: string
  readonly isEmpty: boolean
  /** What is said instead, where another sentence than "nothing in this time" is true. */
  readonly none?: string
  readonly table: PlotTable
  readonly series?: readonly Series[]
  readonly children: ReactNode
  /** Takes the whole width of the page. */
  readonly isWide?: boolean
}

/** A plot with its title, what it comes to, and the numbers behind it: read instead, or copied. */
export function Plot(props: PlotProps) {
  const { title, lead, isEmpty, none, table, series = [], children, isWide = false } = props
  const t = useTranslations('statistics')
  const [isTable, setTable] = useState(false)
  const id = useId()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(tabbed(table))
      showToast(t('copied'))
    } catch {
      showToast(t('notCopied'), { tone: 'bad' })
    }
  }
  return (
    <section
      aria-labelledby={id}
      className={`grid min-w-0 content-start gap-3 rounded-card border border-line bg-raised p-4 ${isWide ? 'col-span-full' : ''}`}
    >
      <header className="flex items-start gap-2">
        <div className="grid flex-1 gap-0.5">
          <h3 className="font-heavy" id={id}>
            {title}
          </h3>
          <p className="text-ink-2">{isEmpty ? (none ?? t('none')) : lead}</p>
        </div>
        {!isEmpty && (
          <div className="flex gap-1">
            <IconButton
              aria-pressed={isTable}
              icon={isTable ? ChartColumn : Table2}
              label={isTable ? t('plot') : t('table')}
              onPress={() => setTable(!isTable)}
            />
            <IconButton icon={Copy} label={t('copy')} onPress={() => void copy()} />
          </div>
        )}
      </header>
      {!isEmpty && !isTable && (
        <>
          <div aria-hidden="true">{children}</div>
          {series.length > 1 && <Legend series={series} />}
        </>
      )}
      {!isEmpty && (
        <div
          className={isTable ? 'max-h-[320px] overflow-y-auto' : 'sr-only'}
          {...(isTable ? { 'aria-labelledby': id, role: 'group', tabIndex: 0 } : {})}
        >
          <PlotNumbers table={table} title={title} />
        </div>
      )}
    </section>
  )
}
