import type { Locator, Page } from '@playwright/test'
import { bulletsReply } from '../models/answer.ts'
import { type ModelServer, startModelServer } from '../models/model-server.ts'
import { test as ferryTest } from './ferry-desk.ts'

interface Fixtures {
  /** A model's server on this machine; a test says what it answers. */
  readonly server: ModelServer
}

/** The desk with the ferry's draft open, and a model's server beside it. */
export const test = ferryTest.extend<Fixtures>({
  // Playwright reads the names of fixtures out of the first parameter's pattern.
  server: async ({ browserName: _ }, use) => {
    const server = await startModelServer([bulletsReply([])])
    await use(server)
    await server.stop()
  },
})

export { bullet, expect } from './ferry-desk.ts'

export const models = (page: Page): Locator => page.getByRole('dialog', { name: 'Language models' })

export const field = (page: Page, name: string): Locator =>
  models(page).getByRole('textbox', { name, exact: true })

export async function openModels(page: Page): Promise<void> {
  // While a dialog is open its keys are its own: the one that asked for a name closes once it is stored.
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('ControlOrMeta+Shift+Y')
  await models(page).getByRole('navigation').waitFor()
}

/** Adds the server as a local model, in the open dialog. */
export async function addLocal(page: Page, server: ModelServer, name: string): Promise<void> {
  await models(page).getByRole('button', { name: 'Add a model' }).click()
  await models(page)
    .getByRole('button', { name: /^Ollama/ })
    .click()
  await field(page, 'Name in menus').fill(name)
  await field(page, 'Base address').fill(server.address)
  await field(page, 'Model').fill('seruni-kecil')
  await models(page).getByRole('button', { name: 'Add', exact: true }).click()
  await models(page).getByRole('button', { name: 'Yes, save' }).click()
  await models(page).getByRole('button', { name: 'Test connection' }).waitFor()
}

/** Sets a model up as the one that is asked first, and goes back to the draft. */
export async function setUpModel(page: Page, server: ModelServer, name = 'Seruni'): Promise<void> {
  await openModels(page)
  await addLocal(page, server, name)
  const makeDefault = models(page).getByRole('button', { name: 'Make it the default' })
  await makeDefault.click()
  await models(page).getByText('default', { exact: true }).first().waitFor()
  // The word may be that of an earlier model: until the button is gone, this one is not yet.
  await makeDefault.waitFor({ state: 'hidden' })
  await page.keyboard.press('Escape')
  await models(page).waitFor({ state: 'hidden' })
}
