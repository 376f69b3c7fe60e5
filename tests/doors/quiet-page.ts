import type { Page } from '@playwright/test'

/**
 * Collects everything that a page complains about: errors that nothing caught, errors on the console,
 * and violations of the content security policy, which Chromium prints there.
 */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
  })
  return complaints
}
