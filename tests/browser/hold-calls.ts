import type { Page } from '@playwright/test'

/** Keeps every such call of a page from the desk until it is let through. @param call as `drafts/save` */
export async function holdCalls(page: Page, call: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route(`**/rpc/${call}`, async (route) => {
    await promise
    await route.continue()
  })
  return resolve
}
