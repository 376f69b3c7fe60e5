import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { FERRY_PAGE } from '../fixtures/ferry-page.ts'
import { expect, launch, test } from './fixture.ts'

/** 50 by hand: SUNTING_KILLS=50. Each is a start of the application, so a run of all tests has few. */
const KILLS = Number(process.env.SUNTING_KILLS ?? 2)
/** What is older than this when the process dies is safe, in ms. */
const PROMISED = 1_000

async function started(dataFolder: string): Promise<[ElectronApplication, Page]> {
  const application = await launch(dataFolder)
  const desk = await application.firstWindow()
  await desk.waitForSelector('#root > *')
  return [application, desk]
}

/** An application with the ferry page open, its editor named. */
async function onFerry(dataFolder: string): Promise<[ElectronApplication, Page]> {
  const file = join(dataFolder, 'feri.txt')
  writeFileSync(file, FERRY_PAGE)
  execFileSync(process.execPath, ['src/main/cli.ts', 'import', file, '--data', dataFolder])
  const [application, desk] = await started(dataFolder)
  await desk.getByRole('textbox', { name: 'Your name' }).fill('Rani Saraswati')
  await desk.keyboard.press('Enter')
  await desk.getByRole('row', { name: /Feri Malam/ }).click()
  return [application, desk]
}

const bodyOf = (desk: Page) => desk.getByRole('textbox', { name: 'Body of the article' })
const restored = (desk: Page) => desk.getByRole('dialog', { name: 'Your words were restored' })

function newestWords(dataFolder: string): string {
  const db = new Database(join(dataFolder, 'store.sqlite'), { readonly: true })
  const newest = db.prepare('select content_json from journal order by seq desc limit 1')
  try {
    return String(newest.pluck().get())
  } finally {
    db.close()
  }
}

async function toTheEnd(desk: Page): Promise<void> {
  await expect(bodyOf(desk)).toContainText('Ratna Dewanti')
  await bodyOf(desk).locator('p', { hasText: 'Penumpang membayar' }).click()
  await desk.keyboard.press('End')
}

/** Kills every process of the application at once, as a crash of the system would. */
async function kill(application: ElectronApplication): Promise<void> {
  const { pid } = application.process()
  if (pid === undefined) throw new Error('the application has no process')
  const gone = application.waitForEvent('close')
  process.kill(-pid, 'SIGKILL')
  await gone
}

test(`an application that is killed ${KILLS} times while somebody types loses no key older than a second`, async ({
  dataFolder,
}) => {
  test.setTimeout(60_000 + KILLS * 30_000)
  let [application, desk] = await onFerry(dataFolder)
  for (let round = 1; round <= KILLS; round += 1) {
    await toTheEnd(desk)
    const typed: { readonly word: string; readonly at: number }[] = []
    const until = performance.now() + PROMISED + 300 + Math.random() * 2_000
    while (performance.now() < until) {
      const word = `kata${round}x${typed.length},`
      await desk.keyboard.type(` ${word}`)
      typed.push({ word, at: performance.now() })
    }
    const killed = performance.now()
    await kill(application)
    ;[application, desk] = await started(dataFolder)
    await expect(restored(desk)).toContainText('Feri Malam')
    await desk.keyboard.press('Escape')
    await expect(bodyOf(desk)).toContainText('Ratna Dewanti')
    const text = (await bodyOf(desk).textContent()) ?? ''
    const lost = typed.filter(({ word }) => !text.includes(word))
    const ages = lost.map(({ at }) => killed - at)
    if (KILLS > 2) console.log(`kill ${round}: ${typed.length} words, lost ${ages.map(Math.round)}`)
    expect(Math.max(0, ...ages)).toBeLessThan(PROMISED)
  }
  await application.close()
})

test('a screen that crashes comes back by itself with the draft open, and says so', async ({
  dataFolder,
}) => {
  const [application, desk] = await onFerry(dataFolder)
  await toTheEnd(desk)
  await desk.keyboard.insertText(' Sebelum layar jatuh.')
  await expect(desk.getByText('Saved', { exact: true })).toBeVisible()
  await application.evaluate(({ BrowserWindow }) => {
    const page = BrowserWindow.getAllWindows()[0]?.webContents
    const back = new Promise<void>((resolve) => page?.once('did-finish-load', resolve))
    page?.forcefullyCrashRenderer()
    return back
  })
  const inPage = (what: string) =>
    application.evaluate(
      ({ BrowserWindow }, script) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(script),
      what,
    )
  await expect
    .poll(() => inPage("document.querySelector('[role=dialog]')?.textContent ?? ''"))
    .toContain('Your words were restored')
  await expect
    .poll(() => inPage("document.querySelector('.article-body')?.textContent ?? ''"))
    .toContain('Sebelum layar jatuh.')
  await application.close()
})

test('what was typed is saved when the machine goes to sleep, without a pause in the typing', async ({
  dataFolder,
}) => {
  const [application, desk] = await onFerry(dataFolder)
  await toTheEnd(desk)
  // No pause ever comes: the clock by which the desk would save stands still.
  await desk.clock.install()
  await desk.clock.pauseAt(Date.now() + 60_000)
  await desk.keyboard.insertText(' Sebelum laptop ditutup.')
  await application.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend'))
  // The sign of it waits for a clock that goes: the store itself is asked.
  await expect.poll(() => newestWords(dataFolder)).toContain('Sebelum laptop ditutup.')
  await kill(application)
  const [again, after] = await started(dataFolder)
  await expect(restored(after)).toContainText('Feri Malam')
  await after.keyboard.press('Escape')
  await expect(bodyOf(after)).toContainText('Sebelum laptop ditutup.')
  await again.close()
})
