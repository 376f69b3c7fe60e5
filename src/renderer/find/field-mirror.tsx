import { useFind } from './find-context.ts'

interface Props {
  /** Of the part or the figure's field: `title`, `caption`. */
  readonly name: string
  /** The field's own look. */
  readonly className: string
  readonly text: string
}

/**
 * The field's text once more, unseen behind it: a highlight can lie only over text of the page, and
 * that of a field is none. It has the same look, and so the same line breaks.
 */
export function FieldMirror({ name, className, text }: Props) {
  const isOpen = useFind((state) => state.isOpen)
  return isOpen ? (
    <span aria-hidden="true" className={`${className} field-mirror`} data-mirror={name}>
      {text}
    </span>
  ) : null
}
