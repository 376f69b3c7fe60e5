import type { Place } from '#shared/checks/finding.ts'
import { screen } from './screen.ts'

/** Something on screen that the editor wants to get to; the pane that shows it takes the focus there. */
export type FocusTarget =
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'bullet'; readonly bulletId: string }
  | { readonly kind: 'pane'; readonly pane: 'article' | 'summary' }

type Listener = (target: FocusTarget) => void

const listeners = new Set<Listener>()

/** Panes listen while they show a draft. Returns its own undo. */
export function onFocusTarget(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function send(target: FocusTarget): void {
  for (const listener of [...listeners]) listener(target)
}

/** Takes the editor to where a finding stands: title, excerpt, block, figure field or bullet. */
export const focusPlace = (place: Place): void =>
  place.kind === 'bullet' ? focusBullet(place.bulletId) : send({ kind: 'place', place })

export const focusBullet = (bulletId: string): void => send({ kind: 'bullet', bulletId })

export function focusPane(pane: 'article' | 'summary'): void {
  // One that opened meanwhile has the focus by now: what is typed into it would stand in the article.
  if (screen.get().dialog === null) send({ kind: 'pane', pane })
}
