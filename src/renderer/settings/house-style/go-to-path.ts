/** Names the place of a field, so that its mistake can lead there. */
export const atPath = (path: string) => ({ 'data-style-path': path })

const FOCUSABLE = 'input, textarea, button, [tabindex="0"]'

/** Puts the focus into the field of a path, or of the nearest one around it that is on screen. */
export function focusPath(path: string): void {
  const parts = path.split('.')
  for (let length = parts.length; length > 0; length -= 1) {
    const place = CSS.escape(parts.slice(0, length).join('.'))
    const field = document.querySelector(`[data-style-path="${place}"]`)
    const target = field?.matches(FOCUSABLE) ? field : field?.querySelector(FOCUSABLE)
    if (target instanceof HTMLElement) {
      target.focus()
      target.scrollIntoView({ block: 'center' })
      return
    }
  }
}

/** Puts the focus on what moves an entry on, or back where it cannot go on; up is before down. */
export function focusMove(path: string, step: 1 | -1): void {
  const row = document.querySelector(`[data-style-path="${CSS.escape(path)}"]`)
  const [up, down] = row?.querySelectorAll('button') ?? []
  const [wanted, other] = step < 0 ? [up, down] : [down, up]
  ;(wanted?.disabled ? other : wanted)?.focus()
}
