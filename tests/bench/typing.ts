import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { readArticle } from '#shared/article/read.ts'
import { startServe } from '../doors/serve-process.ts'
import { openBarePage } from './bare-page.ts'
import { openDeskPage } from './desk-page.ts'
import { typeAndMeasure } from './key-to-paint.ts'
import { longArticle } from './long-article.ts'
import { quantile } from './quantile.ts'
import { pauseToFindings, tasksWhile } from './screen-thread.ts'
import { printTable } from './table.ts'

/** Turn by turn, as the machine becomes faster and slower: what is compared is typed within seconds. */
const ROUNDS = 25
const KEYS = 40

/** Puts the caret at the end of the paragraph in the middle of the article. */
async function intoTheMiddle(page: Page): Promise<void> {
  const paragraphs = page.locator('[contenteditable="true"] > p')
  const middle = paragraphs.nth(Math.floor((await paragraphs.count()) / 2))
  await middle.scrollIntoViewIfNeeded()
  await middle.click()
  await page.keyboard.press('End')
}

/** Keydown to paint in the whole desk, beside bare Lexical with the same article in the same browser. */
export async function benchTyping(executablePath: string): Promise<void> {
  // A bench that fails ends as well: what it started would keep it alive.
  await using started = new AsyncDisposableStack()
  const folder = mkdtempSync(join(tmpdir(), 'sunting-bench-'))
  started.defer(() => rmSync(folder, { recursive: true, force: true }))
  const article = readArticle(longArticle(1_500))
  const paragraphs = article.blocks.map(({ text }) => text).filter((text) => text !== '')

  const text = `# Uji ketik\n\n${article.blocks
    .filter((block) => block.text !== '')
    .map((block) => (block.kind === 'heading' ? `## ${block.text}` : block.text))
    .join('\n\n')}\n`
  writeFileSync(join(folder, 'uji.md'), text)
  const data = join(folder, 'data')
  execFileSync(process.execPath, [
    'src/main/cli.ts',
    'import',
    join(folder, 'uji.md'),
    '--data',
    data,
  ])
  const door = await startServe(data)
  started.defer(() => door.stop())

  const browser = await chromium.launch({ executablePath })
  started.defer(() => browser.close())
  const bare = await openBarePage(browser, started, paragraphs)
  const desk = await openDeskPage(browser, door)
  await desk.getByRole('row').first().click()
  await desk.getByRole('button', { name: /all again|Regenerate all|Make all/i }).click()
  await desk.locator('[contenteditable="true"] > p').first().waitFor()

  const times: Record<'bare' | 'whole', number[]> = { bare: [], whole: [] }
  const turn = async (page: Page) => {
    await page.bringToFront()
    await intoTheMiddle(page)
    // A page that has just come to the front paints its first keys more slowly, whatever it shows.
    await typeAndMeasure(page, 5)
    return typeAndMeasure(page, KEYS)
  }
  for (let round = 1; round <= ROUNDS; round++) {
    times.bare.push(...(await turn(bare)))
    times.whole.push(...(await turn(desk)))
  }
  const all = (kind: keyof typeof times) => ({
    p50: quantile(times[kind], 0.5),
    p95: quantile(times[kind], 0.95),
  })
  printTable(`Key to paint: ${ROUNDS} rounds of ${KEYS} keys, one every 50 ms`, [
    {
      work: 'the desk, all panels open',
      ...all('whole'),
      baseline: { name: 'bare Lexical', ...all('bare') },
    },
  ])

  const tasks = await tasksWhile(browser, desk, () => typeAndMeasure(desk, 100))
  const floor = await (async () => {
    await bare.bringToFront()
    await intoTheMiddle(bare)
    return tasksWhile(browser, bare, () => typeAndMeasure(bare, 100))
  })()
  console.log(
    `Tasks over 1 ms on the screen's own thread while 100 keys are typed: the desk ${tasks.tasks}, longest ${tasks.longest.toFixed(1)} ms, ${tasks.overHalfFrame} over 8 ms; bare Lexical ${floor.tasks}, longest ${floor.longest.toFixed(1)} ms, ${floor.overHalfFrame} over 8 ms`,
  )
  await desk.bringToFront()
  await intoTheMiddle(desk)
  const pauses = await pauseToFindings(desk, 20)
  console.log(
    `From the last key to the painted finding: p50 ${quantile(pauses, 0.5).toFixed(0)} ms, p95 ${quantile(pauses, 0.95).toFixed(0)} ms (45 ms of it are the pause itself)`,
  )
}
