import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { body, expect, lit, savedSign } from './ferry-desk.ts'
import { test } from './fixture.ts'

const PARAGRAPHS = 80

/** Every paragraph has a word that a check finds: "dirumah". */
const longText = [
  '# Warga Pulau Lontar Menunggu Feri',
  ...Array.from(
    { length: PARAGRAPHS },
    (_, at) =>
      `Pada malam ke-${at + 1} warga Pulau Lontar menunggu dirumah sampai feri tiba dari Teluk Semilir. Anak-anak tidur lebih awal, dan orang tua menjaga lampu dermaga bergantian.`,
  ),
].join('\n\n')

/** How many of the words stand in the pane or at most `margin` pixels beyond it, and how many that are painted do. */
const within = (margin: number) => {
  const view = document.querySelector('.article-scroll')?.getBoundingClientRect()
  const isSeen = ({ top, bottom }: DOMRect) =>
    view !== undefined && bottom > view.top - margin && top < view.bottom + margin
  const marks = [...(CSS.highlights.get('finding-warning') ?? [])]
  const painted = marks.filter(
    (range) => range instanceof Range && isSeen(range.getBoundingClientRect()),
  )
  const texts = document.createTreeWalker(
    document.querySelector('.article-body') ?? document.body,
    NodeFilter.SHOW_TEXT,
  )
  let words = 0
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const at = text.textContent?.indexOf('dirumah') ?? -1
    if (at === -1) continue
    const range = new Range()
    range.setStart(text, at)
    range.setEnd(text, at + 'dirumah'.length)
    if (isSeen(range.getBoundingClientRect())) words += 1
  }
  return { words, painted: painted.length, beyond: marks.length - painted.length }
}

test('in a long text what is near the screen is marked, and what is scrolled to', async ({
  desk,
  dataFolder,
}) => {
  const file = test.info().outputPath('panjang.md')
  writeFileSync(file, longText)
  execFileSync(process.execPath, ['src/main/cli.ts', 'import', file, '--data', dataFolder])
  await desk.getByRole('textbox', { name: 'Your name' }).fill('Rani Saraswati')
  await desk.keyboard.press('Enter')
  await desk.getByRole('row', { name: /Warga Pulau Lontar/ }).click()

  const all = async () => {
    const { words, painted } = await desk.evaluate(within, 0)
    return words > 0 && painted === words
  }
  await expect.poll(all).toBe(true)
  expect((await lit(desk, 'finding-warning')).length).toBeLessThan(PARAGRAPHS / 2)

  await test.step('by the wheel', async () => {
    await body(desk).hover()
    await desk.mouse.wheel(0, 4_000)
    await expect(body(desk).getByText('malam ke-1 warga')).not.toBeInViewport()
    await expect.poll(all).toBe(true)
  })

  await test.step('and nothing beyond 48 px of the pane once the text stands still', async () => {
    await expect
      .poll(async () => {
        const { words, painted, beyond } = await desk.evaluate(within, 48)
        return { missing: words - painted, beyond }
      })
      .toEqual({ missing: 0, beyond: 0 })
  })

  await test.step('a pane that grows without being scrolled', async () => {
    await desk.setViewportSize({ width: 1440, height: 500 })
    await body(desk).hover()
    await desk.mouse.wheel(0, 200)
    let before = 0
    await expect
      .poll(async () => {
        const { painted, beyond } = await desk.evaluate(within, 48)
        before = painted
        return beyond
      })
      .toBe(0)
    await desk.setViewportSize({ width: 1440, height: 900 })
    await expect.poll(async () => (await desk.evaluate(within, 48)).painted).toBeGreaterThan(before)
    await expect.poll(all).toBe(true)
  })

  await test.step('to the end by key, and typing there', async () => {
    await body(desk).focus()
    await desk.keyboard.press('ControlOrMeta+End')
    await expect(body(desk).getByText(`malam ke-${PARAGRAPHS} warga`)).toBeInViewport()
    await expect.poll(all).toBe(true)
    await desk.keyboard.type(' Sebagian menunggu dirumah tetangga.')
    await expect(savedSign(desk)).toBeVisible()
    const marked = await lit(desk, 'finding-warning')
    expect(marked.length).toBeLessThan(PARAGRAPHS / 2)
    expect(new Set(marked.map((words) => words.toLowerCase()))).toEqual(new Set(['dirumah']))
  })
})
