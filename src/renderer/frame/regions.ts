/** Parts of the desk between which F6 goes round, marked in the page by `data-region`. */
export const regions = ['queue', 'article', 'summary', 'decision'] as const
export type Region = (typeof regions)[number]

const focusable =
  '[role="grid"] [role="row"][tabindex="0"], [role="grid"][tabindex="0"], [contenteditable="true"], textarea, input:not([disabled]), [tabindex="0"], button:not([disabled])'

const find = (region: Region): Element | null =>
  document.querySelector(`[data-region="${region}"]:not([inert])`)

/** A region names its own place for the focus by `data-region-focus`; else it is the first there is. */
export function focusRegion(region: Region): boolean {
  const element = find(region)
  const place =
    element?.querySelector<HTMLElement>('[data-region-focus]') ??
    [...(element?.querySelectorAll<HTMLElement>(focusable) ?? [])].find((candidate) =>
      candidate.checkVisibility(),
    )
  place?.focus()
  return place !== undefined
}

/** Goes to the next region that is on screen and can take the focus. */
export function cycleRegion(step: 1 | -1): void {
  const here = document.activeElement?.closest('[data-region]')?.getAttribute('data-region')
  const names: readonly string[] = regions
  const at = names.indexOf(here ?? '')
  for (let count = 1; count <= regions.length; count += 1) {
    const from = at === -1 ? (step === 1 ? -1 : 0) : at
    const region = regions[(from + step * count + regions.length * 2) % regions.length]
    if (region !== undefined && focusRegion(region)) return
  }
}
