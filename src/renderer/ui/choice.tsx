import { Label, Radio, RadioGroup } from 'react-aria-components'

export interface Option<K extends string> {
  readonly key: K
  readonly label: string
  readonly description?: string
}

interface ChoiceProps<K extends string> {
  readonly label: string
  readonly options: readonly Option<K>[]
  readonly value: K
  readonly onChange: (key: K) => void
}

/** One of a few, each with room for a sentence that says what it means. */
export function Choice<K extends string>({ label, options, value, onChange }: ChoiceProps<K>) {
  return (
    <RadioGroup
      className="grid gap-1.5"
      onChange={(next) => {
        const chosen = options.find(({ key }) => key === next)
        if (chosen !== undefined) onChange(chosen.key)
      }}
      value={value}
    >
      <Label className="font-strong">{label}</Label>
      {options.map(({ key, label: words, description }) => (
        <Radio
          className="group flex cursor-default items-start gap-2.5 rounded-round border border-line bg-raised px-3 py-2 data-selected:border-accent"
          key={key}
          value={key}
        >
          <span className="mt-px size-[18px] flex-none rounded-full border border-line-strong group-data-selected:border-[6px] group-data-selected:border-accent" />
          <span className="grid">
            <span className="font-strong">{words}</span>
            {description !== undefined && <span className="text-ink-2">{description}</span>}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  )
}
