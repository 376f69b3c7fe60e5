import type { EditorLook } from '#shared/editors/profile.ts'
import './editors.css'

interface Props {
  readonly look: EditorLook
  readonly size?: 'small'
}

/** An editor at a glance: initials on a colour, in the shape that belongs to it. The name stands beside it. */
export function EditorBadge({ look: { initials, colour }, size }: Props) {
  return (
    // The initials are drawn, not written: a text that is read or copied has the name alone.
    <span
      aria-hidden="true"
      className="editor-badge"
      data-colour={colour}
      data-initials={initials}
      data-size={size}
    />
  )
}
