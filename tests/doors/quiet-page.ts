import type { Page } from '@playwright/test'

/** The desk's own answer "no", with a problem as data: Chromium prints every status above 399. */
const isRefusal = (text: string): boolean => /^Failed to load resource.* 422 /.test(text)

/**
 * Collects everything that a page complains about: errors that nothing caught, errors on the console,
 * and violations of the content security policy, which Chromium prints there.
 */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' && !isRefusal(message.text()))
      complaints.push(`console: ${message.text()}`)
  })
  return complaints
}
