import { mkdtempSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { complaintsOf } from '../doors/quiet-page.ts'
import type { TestDoor } from '../doors/test-door.ts'
import { launch } from './fixture.ts'

/** Lets the next download go to this folder unasked. Gives what waits for it and tells where it is. */
async function expectDownload(
  application: ElectronApplication,
  folder: string,
): Promise<() => Promise<string>> {
  await application.evaluate(({ session }, into) => {
    const saved = new Promise<string>((resolve) => {
      session.defaultSession.once('will-download', (_event, item) => {
        item.setSavePath(`${into}/${item.getFilename()}`)
        item.once('done', () => resolve(item.getSavePath()))
      })
    })
    Object.assign(globalThis, { saved })
  }, folder)
  return () => application.evaluate(() => Reflect.get(globalThis, 'saved') as Promise<string>)
}

/** The application on a data folder, each time started anew. */
export function desktopDoor(
  dataFolder: string,
): TestDoor & { readonly close: () => Promise<void> } {
  const complaints: (readonly string[])[] = []
  const downloads = mkdtempSync(join(dataFolder, 'downloads-'))
  let application: ElectronApplication | null = null

  const close = async () => {
    await application?.close()
    application = null
  }
  return {
    close,
    open: async () => {
      await close()
      application = await launch(dataFolder, 'id')
      const page = await application.firstWindow()
      complaints.push(complaintsOf(page))
      await page.waitForSelector('#root > *')
      return page
    },
    download: async (button) => {
      if (application === null) throw new Error('the application is not open')
      const saved = await expectDownload(application, downloads)
      await button.press('Enter')
      const path = await saved()
      return { name: basename(path), text: readFileSync(path, 'utf8') }
    },
    complaints: () => complaints.flat(),
  }
}
