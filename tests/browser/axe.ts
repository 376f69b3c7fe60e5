import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What every rule of axe, its best practices included, has against the page as it stands. */
export async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  )
}
