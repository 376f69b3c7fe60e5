import type { Place } from '#shared/checks/finding.ts'

/** Where the screen is asked to go: a place of the article, or a bullet of the summary. */
export type FocusTarget =
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'bullet'; readonly bulletId: string }

const listeners = new Set<(target: FocusTarget) => void>()

const announce = (target: FocusTarget) => {
  for (const listener of listeners) listener(target)
}

/** Brings a place into view, puts the caret there and lights it up. */
export function focusPlace(place: Place): void {
  if (place.kind === 'bullet') focusBullet(place.bulletId)
  else announce({ kind: 'place', place })
}

/** Brings a bullet's card into view and gives it the focus. */
export function focusBullet(bulletId: string): void {
  announce({ kind: 'bullet', bulletId })
}

/** Whoever can go to a place listens here; returns how to stop. */
export function onFocusRequest(listener: (target: FocusTarget) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
