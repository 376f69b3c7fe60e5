import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { TextField } from '../../ui/text-field.tsx'
import { useHouseStyleEdit } from './edit-context.ts'
import { atPath } from './go-to-path.ts'

interface Props {
  readonly path: string
  readonly label: string
  readonly description: string
  readonly value: readonly string[]
  /** A list of its own, for the style to keep. */
  readonly onChange: (value: string[]) => void
  readonly rows?: number
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((line, at) => line === b[at])

/** A list as lines of text: many entries come in by one paste, and empty lines are nothing. */
export function LinesField({ path, label, description, value, onChange, rows = 6 }: Props) {
  const t = useTranslations('house-style')
  const { problemAt } = useHouseStyleEdit()
  const [text, setText] = useState(() => value.join('\n'))
  // Taken over from a file, or reset: what is on screen follows, but not while it says the same.
  const shown = isSame(linesOf(text), value) ? text : value.join('\n')
  return (
    <div {...atPath(path)}>
      <TextField
        description={`${description} ${t('entries', { count: value.length })}`}
        label={label}
        onChange={(next) => {
          setText(next)
          onChange(linesOf(next))
        }}
        problem={problemAt(path)}
        rows={rows}
        spellCheck="false"
        value={shown}
      />
    </div>
  )
}
