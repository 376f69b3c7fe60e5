import type { Finding, KeyedFinding } from '#shared/checks/finding.ts'
import { focusCard } from './panel.ts'

const items = () => [...document.querySelectorAll<HTMLElement>('[data-finding]')]

const focusIn = (item: HTMLElement | undefined): boolean => {
  const first = item?.querySelector<HTMLElement>('button')
  first?.focus()
  return first != null
}

/** Gives a finding the focus back, in the list where it was answered. */
export function focusItem(item: string | undefined): void {
  requestAnimationFrame(() => focusIn(items().find((one) => one.dataset.item === item)))
}

/**
 * Where the focus goes once a finding is answered and gone: to the bullet that it was about, else to the
 * finding that followed it in the list. To be asked for while the finding still stands.
 */
export function goOnFrom(item: string, { place }: Pick<KeyedFinding, 'place'>): () => void {
  const here = items().findIndex((one) => one.dataset.item === item)
  const after = items()[here + 1]?.dataset.item ?? items()[here - 1]?.dataset.item
  return () => {
    if (place.kind === 'bullet') focusCard(place.bulletId)
    else focusItem(after)
  }
}

/**
 * Takes the focus to the finding that follows in the panel, and round again. Where the focus is elsewhere
 * it begins at the bullet that is lit.
 *
 * @param bulletId the bullet to begin at, if any
 */
export function walkFindings(step: 1 | -1, bulletId: string | undefined): void {
  const pane = document.querySelector('[data-region="summary"]')
  const found = [...(pane?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])]
  const inPane = pane?.contains(document.activeElement) === true
  const from = inPane
    ? document.activeElement
    : document.querySelector(`[data-bullet="${CSS.escape(bulletId ?? '')}"]`)
  const lies = (item: HTMLElement, where: number) =>
    from !== null && (from.compareDocumentPosition(item) & where) !== 0 && !item.contains(from)
  const next =
    step === 1
      ? (found.find((item) => lies(item, Node.DOCUMENT_POSITION_FOLLOWING)) ?? found[0])
      : (found.findLast((item) => lies(item, Node.DOCUMENT_POSITION_PRECEDING)) ?? found.at(-1))
  if (focusIn(next)) next?.scrollIntoView({ block: 'nearest' })
}

const itemWithFocus = (): HTMLElement | null =>
  document.activeElement?.closest<HTMLElement>('[data-finding]') ?? null

/** The finding in which the focus is, of those that are on screen. */
export function findingWithFocus<T extends Finding & { readonly key: string }>(
  findings: readonly T[],
): T | undefined {
  const item = itemWithFocus()
  return findings.find(({ key }) => key === item?.dataset.finding)
}

/** Where a finding is worked on: in the list in which it has the focus, else in the first of the panel. */
export function itemOf({ key }: Pick<KeyedFinding, 'key'>): string | undefined {
  const isIt = (item: HTMLElement | null) => item?.dataset.finding === key
  const focused = itemWithFocus()
  const item = isIt(focused)
    ? focused
    : (items().find((one) => isIt(one) && one.closest('[data-region="summary"]') !== null) ??
      items().find(isIt))
  return item?.dataset.item
}
