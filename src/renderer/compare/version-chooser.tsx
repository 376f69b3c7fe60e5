import { ChevronDown } from 'lucide-react'
import {
  Button,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { SummaryVersion, VersionRow } from '#shared/summary/summary.ts'
import { useDraft } from '../draft/open-draft.ts'
import { ShapeIcon } from '../ui/shapes.tsx'
import { showVersion } from './compare-mode.ts'
import type { Side } from './side.ts'
import { useVersionWords } from './version-words.ts'

function Item({ row, isCurrent }: Readonly<{ row: VersionRow; isCurrent: boolean }>) {
  const t = useTranslations('compare')
  const { name, detail } = useVersionWords()(row)
  return (
    <ListBoxItem
      className="grid cursor-default grid-cols-[16px_minmax(0,1fr)_auto] items-baseline gap-x-1.5 rounded-[6px] px-2 py-1 outline-none data-disabled:text-ink-3 data-focused:bg-accent-soft"
      id={row.id}
      textValue={`${name}, ${detail}`}
    >
      {({ isSelected }) => (
        <>
          <span className="text-accent">{isSelected && <ShapeIcon shape="check" />}</span>
          <span className="tabular">{name}</span>
          <span className="text-small text-good">{isCurrent && t('inUse')}</span>
          <span className="col-start-2 text-ink-3 text-small">
            {detail} · {t('version.bullets', { count: row.bullets })}
          </span>
        </>
      )}
    </ListBoxItem>
  )
}

/** Rows of a line, the newest first, line after line. */
const byLine = (rows: readonly VersionRow[]): readonly (readonly VersionRow[])[] => [
  ...Map.groupBy(rows.toReversed(), ({ line }) => line).values(),
]

interface Props {
  readonly side: Side
  readonly version: SummaryVersion | null
  readonly rows: readonly VersionRow[]
  /** What the other side shows: the same twice is no comparison. */
  readonly taken: string | null
}

/** Which version a side shows: every state of every line, the newest first. */
export function VersionChooser({ side, version, rows, taken }: Props) {
  const t = useTranslations('compare')
  const summary = useTranslations('summary')
  const words = useVersionWords()
  const current = useDraft((state) => state.version)
  return (
    <Select
      aria-label={t(`choose.${side}`)}
      className="min-w-0 flex-1"
      disabledKeys={taken === null ? [] : [taken]}
      onSelectionChange={(key) => {
        if (key !== null) showVersion(side, String(key), { version: current })
      }}
      selectedKey={version?.id ?? null}
    >
      <Button className="flex h-[30px] w-full min-w-0 cursor-default items-center gap-2 rounded-round border border-line-strong bg-raised px-2.5 text-left font-strong data-hovered:border-ink-3">
        <SelectValue className="tabular min-w-0 flex-1 truncate">
          {version === null ? t('choose.none') : words(version).name}
        </SelectValue>
        <ChevronDown aria-hidden="true" className="flex-none text-ink-3" size={14} />
      </Button>
      <Popover
        className="appear min-w-[300px] overflow-y-auto rounded-card border border-line bg-raised shadow-[0_6px_28px_oklch(0_0_0/0.16)]"
        offset={4}
        placement={side === 'left' ? 'bottom start' : 'bottom end'}
      >
        <ListBox className="max-h-[52vh] overflow-y-auto p-1 outline-none">
          {byLine(rows).map((line) => {
            const [newest] = line
            return newest === undefined ? null : (
              <ListBoxSection className="pb-1" key={newest.line}>
                <Header className="px-2 pt-1.5 pb-0.5 font-strong text-ink-3 text-small">
                  {t('version.line', {
                    line: newest.line,
                    method: summary(`method.${newest.lineMethod}`),
                  })}
                </Header>
                {line.map((row) => (
                  <Item isCurrent={row.id === current?.id} key={row.id} row={row} />
                ))}
              </ListBoxSection>
            )
          })}
        </ListBox>
      </Popover>
    </Select>
  )
}
