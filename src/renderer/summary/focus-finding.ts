import type { Finding, KeyedFinding } from '#shared/checks/finding.ts'
import { focusCard } from './panel.ts'

const items = () => [...document.querySelectorAll<HTMLElement>('[data-finding]')]

const focusIn = (item: HTMLElement | undefined): boolean => {
  const first = item?.querySelector<HTMLElement>('button')
  first?.focus()
  return first != null
}

/**
 * Where the focus goes around an answer to a finding: back to the finding, or, once it is gone, to the
 * bullet that it was about, else to the finding that followed it in the list.
 */
export function focusFinding({ key, place }: Pick<KeyedFinding, 'key' | 'place'>) {
  const here = items().findIndex((item) => item.dataset.finding === key)
  const after = items()[here + 1]?.dataset.finding ?? items()[here - 1]?.dataset.finding
  return {
    itself: () => {
      requestAnimationFrame(() => focusIn(items().find((item) => item.dataset.finding === key)))
    },
    afterwards: () => {
      if (place.kind === 'bullet') focusCard(place.bulletId)
      else
        requestAnimationFrame(() => focusIn(items().find((item) => item.dataset.finding === after)))
    },
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

/** The finding in which the focus is, of those that are on screen. */
export function findingWithFocus<T extends Finding & { readonly key: string }>(
  findings: readonly T[],
): T | undefined {
  const item = document.activeElement?.closest<HTMLElement>('[data-finding]')
  return findings.find(({ key }) => key === item?.dataset.finding)
}
