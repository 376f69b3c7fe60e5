import { useLexicalEditable } from '@lexical/react/useLexicalEditable'
import { type KeyboardEvent, useState } from 'react'
import { FieldMirror } from '../../find/field-mirror.tsx'
import type { FigureText } from './nodes/figure-node.tsx'

interface Props {
  readonly name: keyof FigureText
  readonly label: string
  readonly value: string
  readonly onWrite: (value: string) => void
  readonly onLeave: () => void
}

/** Looks like the text it becomes until one is in it; grows with what is written. */
export function FigureField({ name, label, value, onWrite, onLeave }: Props) {
  // Shown at once: the way through the editor's state and back would throw the caret to the end.
  const isEditable = useLexicalEditable()
  const [typed, setTyped] = useState(value)
  const [stored, setStored] = useState(value)
  if (value !== stored) {
    setStored(value)
    setTyped(value)
  }
  return (
    <div className="field-box">
      <textarea
        aria-label={label}
        className="figure-field"
        data-field={name}
        onBlur={onLeave}
        onChange={(event) => {
          const oneLine = event.target.value.replaceAll(/\s*\n\s*/g, ' ')
          setTyped(oneLine)
          onWrite(oneLine)
        }}
        onKeyDown={moveOn}
        placeholder={label}
        readOnly={!isEditable}
        rows={1}
        value={typed}
      />
      <FieldMirror className="figure-field" name={name} text={typed} />
    </div>
  )
}

/** Enter goes to the next field of the figure, as Tab does; these texts have one line. */
function moveOn(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  event.preventDefault()
  const fields = [
    ...(event.currentTarget.closest('figure')?.querySelectorAll<HTMLElement>('textarea') ?? []),
  ]
  fields[fields.indexOf(event.currentTarget) + 1]?.focus()
}
