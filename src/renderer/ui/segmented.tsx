import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'

export interface Segment<K extends string> {
  readonly key: K
  readonly label: ReactNode
  /** What a screen reader says, where the label is short. */
  readonly name?: string
}

interface SegmentedProps<K extends string> {
  readonly label: string
  readonly segments: readonly Segment<K>[]
  readonly value: K
  readonly onChange: (key: K) => void
  /** `track` is one raised choice on a groove, `chips` are soft buttons beside each other. */
  readonly look?: 'track' | 'chips'
}

const groups = {
  track: 'flex min-w-0 gap-0.5 rounded-[7px] bg-line p-0.5 text-small',
  chips: 'flex flex-none gap-1 text-small',
} as const

const items = {
  track:
    // Where there is too little room the others end in dots, and the chosen one is read whole.
    'h-[22px] min-w-0 cursor-default overflow-hidden text-ellipsis whitespace-nowrap rounded-small px-2 text-ink-2 data-selected:flex-none data-selected:bg-raised data-selected:font-strong data-selected:text-ink data-selected:shadow-raised',
  chips:
    'h-6 cursor-default whitespace-nowrap rounded-[6px] px-2 text-ink-2 data-hovered:bg-line data-selected:bg-accent-soft data-selected:font-strong data-selected:text-accent',
} as const

/** One choice of a few, always one: versions of a summary, views of the queue. */
export function Segmented<K extends string>({
  label,
  segments,
  value,
  onChange,
  look = 'track',
}: SegmentedProps<K>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={groups[look]}
      disallowEmptySelection
      onSelectionChange={(keys) => {
        const chosen = segments.find(({ key }) => keys.has(key))
        if (chosen !== undefined) onChange(chosen.key)
      }}
      selectedKeys={[value]}
      selectionMode="single"
    >
      {segments.map(({ key, label: words, name }) => (
        <ToggleButton
          className={items[look]}
          id={key}
          key={key}
          {...(name === undefined ? {} : { 'aria-label': name })}
        >
          {words}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
