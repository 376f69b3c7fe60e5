import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { addLocal, models, openModels } from '../browser/model-desk.ts'
import { bulletsReply } from '../models/answer.ts'
import { startModelServer } from '../models/model-server.ts'
import { expect, launch, test } from './fixture.ts'

const KEY = 'sk-seruni-7Qm2Zt9Lx4Vb8Nc3-abcd'
const REPLY = bulletsReply([{ sources: ['S1'], text: 'The market opens at six.' }])

/** Whether the system that this runs on has a key store that guards anything. */
const hasKeyStore = (application: ElectronApplication): Promise<boolean> =>
  application.evaluate(
    async ({ safeStorage }) =>
      (process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text') &&
      safeStorage.isAsyncEncryptionAvailable(),
  )

async function start(dataFolder: string): Promise<[ElectronApplication, Page]> {
  const application = await launch(dataFolder)
  const desk = await application.firstWindow()
  await desk.waitForSelector('#root > *')
  return [application, desk]
}

/** Files under a folder that hold the text; what another process takes away meanwhile holds nothing. */
const filesWith = (folder: string, text: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
    .filter((file) => readFileSync(file).includes(text))

/** Every string that the window's page holds. */
async function heapOf(application: ElectronApplication): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sunting-heap-'))
  const file = join(folder, 'page.heapsnapshot')
  await application.evaluate(
    ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.webContents.takeHeapSnapshot(to),
    file,
  )
  const heap = readFileSync(file, 'utf8')
  rmSync(folder, { recursive: true })
  return heap
}

test('a key goes to the key store of the system or is kept for this run, and is in no file and no memory of the page', async ({
  dataFolder,
}) => {
  const server = await startModelServer([REPLY], { key: KEY })
  const [first, desk] = await start(dataFolder)
  const isKept = await hasKeyStore(first)
  await desk.getByRole('textbox', { name: 'Your name' }).fill('Rani Saraswati')
  await desk.keyboard.press('Enter')
  await openModels(desk)
  await addLocal(desk, server, 'Seruni')
  const connect = models(desk).getByRole('button', { name: 'Test connection' })
  await connect.click()
  await expect(models(desk)).toContainText('none is kept here')

  await models(desk).getByLabel('Key', { exact: true }).fill(KEY)
  await models(desk).getByRole('button', { name: 'Save', exact: true }).click()
  await expect(models(desk)).toContainText(
    isKept ? "abcd, encrypted by the system's key store" : 'abcd, for this run only',
  )
  await connect.click()
  await expect(models(desk)).toContainText(/Seruni answered in [\d.]+ s/)
  expect(server.requests().at(-1)?.headers.authorization).toBe(`Bearer ${KEY}`)
  expect(await desk.content()).not.toContain(KEY)
  const heap = await heapOf(first)
  expect(heap.includes('seruni-kecil')).toBe(true)
  expect(heap.includes(KEY)).toBe(false)
  await first.close()
  expect(filesWith(dataFolder, KEY)).toEqual([])

  const [second, again] = await start(dataFolder)
  await openModels(again)
  await models(again).getByRole('navigation').getByText('Seruni', { exact: true }).click()
  if (isKept) await expect(models(again)).toContainText('abcd, encrypted')
  else await expect(models(again).getByLabel('Key', { exact: true })).toBeVisible()
  await second.close()
  await server.stop()
})
