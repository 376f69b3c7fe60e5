import type { Page } from '@playwright/test'

/** The words that lie under a layer of highlights, as the browser paints them. */
export const highlighted = (page: Page, layer: string): Promise<readonly string[]> =>
  page.evaluate(
    (name) => [...(CSS.highlights.get(name) ?? [])].map((range) => range.toString()),
    layer,
  )
