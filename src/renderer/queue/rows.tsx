import type { KeyboardEvent } from 'react'
import {
  Collection,
  GridList,
  GridListItem,
  GridListLoadMoreItem,
  type GridListProps,
  ListLayout,
  Virtualizer,
} from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { DraftRow } from '#shared/contract/drafts.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'
import { useStore } from '../store.ts'
import { Spinner } from '../ui/progress.tsx'
import { useFoundBy } from './found-context.ts'
import { pressRow } from './press-row.ts'
import { Row } from './row.tsx'
import { RowBox } from './row-box.tsx'
import { select, selection } from './selection.ts'

type ChoosingProps = Pick<
  GridListProps<DraftRow>,
  'selectionMode' | 'selectedKeys' | 'onSelectionChange' | 'escapeKeyBehavior' | 'onAction'
>

interface RowsProps {
  readonly rows: readonly DraftRow[]
  readonly onOpen: (id: string) => void
  readonly onEnd: () => void
  readonly isLoadingMore: boolean
}

const letters: Readonly<Record<string, 'ArrowDown' | 'ArrowUp'>> = {
  j: 'ArrowDown',
  k: 'ArrowUp',
}

/** J and K walk as the arrows do: the list hears the arrow in their place. */
function walkByLetter(event: KeyboardEvent): void {
  const key = event.ctrlKey || event.metaKey || event.altKey ? undefined : letters[event.key]
  if (key === undefined) return
  event.preventDefault()
  event.target.dispatchEvent(new globalThis.KeyboardEvent('keydown', { key, bubbles: true }))
}

/** The open one is known by its mark (open-mark.tsx): were every row drawn for it, the list would measure them all again. */
const LOOK =
  'relative grid cursor-default grid-cols-[minmax(0,1fr)] gap-1 border-line border-t border-l-[3px] py-[11px] pr-4 data-[focus-visible]:-outline-offset-2 border-l-transparent forced-colors:border-l-[Canvas] not-has-data-open:data-hovered:bg-[oklch(from_var(--raised)_l_c_h/0.6)] has-data-open:border-l-accent has-data-open:bg-raised forced-colors:has-data-open:border-l-[Highlight]'

/** Only what is in sight is in the page; the next rows are fetched before the end is reached. */
export function Rows({ rows, onOpen, onEnd, isLoadingMore }: RowsProps) {
  const t = useTranslations('queue')
  const common = useTranslations('common')
  const { singleKeys } = useDeskSettings().preferences
  const foundBy = useFoundBy()
  const { isOn, ids } = useStore(selection, (now) => now)
  const choosing: ChoosingProps = isOn
    ? {
        selectionMode: 'multiple',
        selectedKeys: ids,
        onSelectionChange: (keys) =>
          select(keys === 'all' ? rows.map(({ id }) => id) : [...keys].map(String)),
        escapeKeyBehavior: 'none',
      }
    : { onAction: (key) => onOpen(String(key)) }
  return (
    <div
      className="min-h-0 flex-1"
      onKeyDown={singleKeys ? walkByLetter : undefined}
      onPointerDownCapture={(event) => pressRow(event, rows)}
      role="none"
    >
      <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize: 83 }}>
        <GridList
          aria-label={t('list')}
          className="h-full overflow-y-auto overflow-x-hidden"
          data-region-focus=""
          disallowTypeAhead
          {...choosing}
        >
          <Collection dependencies={[isOn, foundBy]} items={rows}>
            {(row) => (
              <GridListItem
                className={`${LOOK} ${isOn ? 'pl-10' : 'pl-[13px]'}`}
                textValue={row.title === '' ? row.opening : row.title}
              >
                {isOn && <RowBox />}
                <Row row={row} />
              </GridListItem>
            )}
          </Collection>
          <GridListLoadMoreItem
            className="grid place-items-center py-3"
            isLoading={isLoadingMore}
            onLoadMore={onEnd}
          >
            <Spinner label={common('loading')} />
          </GridListLoadMoreItem>
        </GridList>
      </Virtualizer>
    </div>
  )
}
