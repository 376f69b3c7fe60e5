import { scrollToElement } from '../draft/use-article-focus.ts'
import type { Side } from './side.ts'

const find = (selector: string): HTMLElement | null => document.querySelector(selector)

const cardOf = (side: Side, id: string): HTMLElement | null =>
  find(`[data-compare-side="${side}"] [data-compare-bullet="${CSS.escape(id)}"]`)

const sentenceOf = (id: string): HTMLElement | null => find(`[data-sentence="${CSS.escape(id)}"]`)

/** Gives a bullet's card the focus; the pane it stands in scrolls no further than it must. */
export function focusBulletOf(side: Side, id: string): void {
  const card = cardOf(side, id)
  card?.querySelector<HTMLElement>('[data-compare-focus]')?.focus({ preventScroll: true })
  card?.scrollIntoView({ block: 'nearest' })
}

export const revealBullet = (side: Side, id: string): void =>
  cardOf(side, id)?.scrollIntoView({ block: 'nearest' })

export const revealSentence = (id: string): void => scrollToElement(sentenceOf(id))

export function focusSentence(id: string): void {
  sentenceOf(id)?.focus({ preventScroll: true })
  revealSentence(id)
}

/** The first bullet of a side, for who comes to the comparison by keyboard. */
export function focusFirst(side: Side): boolean {
  const first = find(`[data-compare-side="${side}"] [data-compare-focus]`)
  first?.focus()
  return first !== null
}
