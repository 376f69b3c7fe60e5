import { openStore } from '../draft/open-draft.ts'
import { focusPane } from '../draft-focus.ts'

/** Parts of the desk between which F6 goes round, marked in the page by `data-region`. */
export const regions = [
  'queue',
  'article',
  'summary',
  'compare-left',
  'compare-article',
  'compare-right',
  'decision',
] as const
export type Region = (typeof regions)[number]

const focusable = 'button:not([disabled]), input:not([disabled])'

/** Nothing that is inert itself or lies under something else, as the panes do under a comparison. */
function find(region: Region): Element | null {
  const element = document.querySelector(`[data-region="${region}"]`)
  return element?.closest('[inert]') === null ? element : null
}

/** A region may name its own place for the focus by `data-region-focus`; else it is the first there is. */
function placeIn(element: Element): HTMLElement | undefined {
  return (
    element.querySelector<HTMLElement>('[data-region-focus]') ??
    [...element.querySelectorAll<HTMLElement>(focusable)].find((place) => place.checkVisibility())
  )
}

/** False when the region is not on screen or has nothing that can take the focus. */
export function focusRegion(region: Region): boolean {
  const element = find(region)
  if (element === null) return false
  if (region === 'article' || region === 'summary') {
    // The editor takes the focus in an update of its own, a little later.
    focusPane(region)
    return openStore() !== null
  }
  const place = placeIn(element)
  place?.focus()
  return place !== undefined
}

/** Goes to the next region that can take the focus, and round again. */
export function cycleRegion(step: 1 | -1): void {
  const names: readonly string[] = regions
  const here = document.activeElement?.closest('[data-region]')?.getAttribute('data-region')
  const at = names.indexOf(here ?? '')
  const from = at === -1 && step === -1 ? 0 : at
  for (let count = 1; count <= regions.length; count += 1) {
    const region = regions[(from + step * count + 2 * regions.length) % regions.length]
    if (region !== undefined && focusRegion(region)) return
  }
}
