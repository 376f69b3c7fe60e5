import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useHouseStyleEdit } from './edit-context.ts'
import { focusPath } from './go-to-path.ts'
import { linesOf, repeatedLines, withoutRepeats } from './list-lines.ts'
import { StyleField } from './style-field.tsx'
import type { StylePart } from './style-parts.ts'

interface Props {
  readonly part: StylePart
  readonly label: string
  readonly description: string
  readonly value: readonly string[]
  /** A list of its own, for the style to keep. */
  readonly onChange: (value: string[]) => void
  readonly rows?: number
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((line, at) => line === b[at])

/** A list as lines of text: many entries come in by one paste, and those that stand twice are named. */
export function LinesField({ part, label, description, value, onChange, rows = 6 }: Props) {
  const t = useTranslations('house-style')
  const { problemAt } = useHouseStyleEdit()
  const [text, setText] = useState(() => value.join('\n'))
  // Taken over from a file, or reset: what is on screen follows, but not while it says the same.
  const shown = isSame(linesOf(text), value) ? text : value.join('\n')
  const repeated = repeatedLines(value)
  return (
    <StyleField label={label} part={part}>
      <TextField
        description={`${description} ${t('entries', { count: value.length })}`}
        label={label}
        onChange={(next) => {
          setText(next)
          onChange(linesOf(next))
        }}
        problem={problemAt(part)}
        rows={rows}
        spellCheck="false"
        value={shown}
      />
      <p aria-live="polite" className="text-small text-warn">
        {repeated.length > 0 && t('repeated', { entries: repeated.join(', ') })}{' '}
        {repeated.length > 0 && (
          <Button
            look="link"
            onPress={() => {
              onChange(withoutRepeats(value))
              requestAnimationFrame(() => focusPath(part))
            }}
          >
            {t('removeRepeated')}
          </Button>
        )}
      </p>
    </StyleField>
  )
}
