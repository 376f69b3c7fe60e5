import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  test as base,
  type ElectronApplication,
  _electron as electron,
  errors,
  expect,
  type Page,
} from '@playwright/test'
import { complaintsOf } from '../doors/quiet-page.ts'

const root = new URL('../..', import.meta.url).pathname

/** What Chromium and the application take for the language of the system. */
const systems = {
  en: { locale: 'en-US', LANG: 'en_US.UTF-8', LANGUAGE: 'en' },
  id: { locale: 'id-ID', LANG: 'id_ID.UTF-8', LANGUAGE: 'id' },
} as const

/** Several times what a start takes on a busy machine. */
const START_MS = 20_000

/** Starts Electron on a data folder, with its sandbox on: Playwright switches it off unless told. */
export async function launch(
  dataFolder: string,
  language: keyof typeof systems = 'en',
): Promise<ElectronApplication> {
  const { locale, LANG, LANGUAGE } = systems[language]
  const executablePath = process.env.SUNTING_ELECTRON
  if (executablePath === undefined) throw new Error('SUNTING_ELECTRON names no executable')
  const start = () =>
    electron.launch({
      executablePath,
      args: [root, '--data', dataFolder, '--disable-gpu', `--lang=${locale}`],
      chromiumSandbox: true,
      env: { ...(process.env as Record<string, string>), LANG, LANGUAGE },
      timeout: START_MS,
    })
  // An executable that is named gets no loader from Playwright, which then attaches while the page is
  // on its way; when it misses that the page has arrived, it waits for ever. The desk itself stands.
  return start().catch((error: unknown) => {
    if (error instanceof errors.TimeoutError) return start()
    throw error
  })
}

interface Fixtures {
  /** A fresh data folder. */
  readonly dataFolder: string
  /** The running application. */
  readonly application: ElectronApplication
  /** Its one window, for tests that attack it. */
  readonly victim: Page
  /** Its one window. The test fails on anything that the page complains about. */
  readonly desk: Page
}

export const test = base.extend<Fixtures>({
  // Playwright reads the names of fixtures out of the first parameter's pattern.
  dataFolder: async ({ browserName: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'sunting-desktop-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true })
  },
  application: async ({ dataFolder }, use) => {
    const application = await launch(dataFolder)
    await use(application)
    await application.close()
  },
  victim: async ({ application }, use) => {
    const page = await application.firstWindow()
    await page.waitForSelector('#root > *')
    await use(page)
  },
  desk: async ({ application }, use) => {
    const page = await application.firstWindow()
    const complaints = complaintsOf(page)
    await page.waitForSelector('#root > *')
    await use(page)
    expect(complaints).toEqual([])
  },
})

export { expect }
