import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { listBackups } from '#main/store/backup.ts'
import { FERRY_PAGE } from '../fixtures/ferry-page.ts'
import { expect, launch, test } from './fixture.ts'

const page = async (application: ElectronApplication): Promise<Page> => {
  const window = await application.firstWindow()
  await window.waitForSelector('#root > *')
  return window
}

/** Closes the window as its button does, and waits until the application has gone. */
async function closeWindow(application: ElectronApplication): Promise<void> {
  const gone = application.waitForEvent('close')
  await application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await gone
}

async function openFerry(desk: Page) {
  await desk.getByRole('row', { name: /Feri Malam/ }).click()
  const body = desk.getByRole('textbox', { name: 'Body of the article' })
  await expect(body).toContainText('Ratna Dewanti')
  return body
}

test('words that were typed just before the window closed are there after a new start', async ({
  dataFolder,
}) => {
  const file = join(dataFolder, 'feri.txt')
  writeFileSync(file, FERRY_PAGE)
  execFileSync(process.execPath, ['src/main/cli.ts', 'import', file, '--data', dataFolder])
  const first = await launch(dataFolder)
  const desk = await page(first)
  await desk.getByRole('textbox', { name: 'Your name' }).fill('Rani Saraswati')
  await desk.keyboard.press('Enter')
  const body = await openFerry(desk)
  await body.locator('p', { hasText: 'Penumpang membayar' }).click()
  await desk.keyboard.press('End')
  await desk.keyboard.insertText(' Kata terakhir sebelum ditutup.')
  await closeWindow(first)
  // The thread that copies the store is a file of the build.
  expect(listBackups(dataFolder)).toHaveLength(1)

  const second = await launch(dataFolder)
  await expect(await openFerry(await page(second))).toContainText('Kata terakhir sebelum ditutup.')
  await second.close()
})

test('the window comes back where it was left', async ({ dataFolder }) => {
  const left = { x: 60, y: 40, width: 1100, height: 700 }
  const first = await launch(dataFolder)
  await page(first)
  await first.evaluate(
    ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
    left,
  )
  await closeWindow(first)

  const second = await launch(dataFolder)
  await page(second)
  const found = await second.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getNormalBounds(),
  )
  expect(found).toEqual(left)
  await second.close()
})

test('a second start on the same data folder ends at once and opens nothing', async ({
  application,
  dataFolder,
  desk,
}) => {
  await expect(desk.locator('#root')).not.toBeEmpty()
  const again = spawn(
    String(process.env.SUNTING_ELECTRON),
    ['.', '--data', dataFolder, '--disable-gpu'],
    { stdio: 'ignore' },
  )
  const [code] = await once(again, 'exit')
  expect(code).toBe(0)
  expect(application.windows()).toHaveLength(1)
})
