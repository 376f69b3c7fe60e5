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

/** The finding in which the focus is, of those that are on screen. */
export function findingWithFocus<T extends Finding & { readonly key: string }>(
  findings: readonly T[],
): T | undefined {
  const item = document.activeElement?.closest<HTMLElement>('[data-finding]')
  return findings.find(({ key }) => key === item?.dataset.finding)
}
