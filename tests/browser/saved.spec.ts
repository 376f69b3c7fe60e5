import { body, bullet, caretAfter, expect, lit, savedSign, test } from './ferry-desk.ts'
import { holdCalls } from './hold-calls.ts'

const SAVE = '**/rpc/drafts/save'

test('a draft is called saved only when the desk has acknowledged it', async ({ ferry }) => {
  const letThrough = await holdCalls(ferry, 'drafts/save')
  const asked = ferry.waitForRequest(SAVE)
  await caretAfter(ferry, 'Penumpang membayar')
  await ferry.keyboard.type(' Anak kecil gratis.')
  await asked
  await expect(ferry.getByRole('banner').getByText('Saving…')).toBeVisible()
  await expect(savedSign(ferry)).toBeHidden()
  letThrough()
  await expect(savedSign(ferry)).toBeVisible()
})

test('while one types the sign stands still, and says "saved" after the last key', async ({
  ferry,
}) => {
  await caretAfter(ferry, 'Penumpang membayar')
  await expect(savedSign(ferry)).toBeVisible()
  const signs = await ferry.evaluateHandle(() => {
    const seen: string[] = []
    const banner = document.querySelector('header')
    const look = () => {
      const sign = /Sav(ed|ing…)/.exec(banner?.textContent ?? '')?.[0] ?? ''
      if (sign !== seen.at(-1)) seen.push(sign)
    }
    look()
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    })
    return seen
  })
  // Longer than the desk ever waits: it is stored on the way, more than once.
  await ferry.keyboard.type(' Anak kecil tidak membayar apa-apa.', { delay: 60 })
  await expect(savedSign(ferry)).toBeVisible()
  expect(await signs.jsonValue()).toEqual(['Saved', 'Saving…', 'Saved'])
})

test('what lies over the text is no part of it', async ({ ferry }) => {
  const saves: string[] = []
  ferry.on('request', (request) => {
    if (request.url().endsWith('/drafts/save')) saves.push(request.url())
  })
  const before = await body(ferry).innerHTML()
  for (const number of [1, 2, 3]) {
    await bullet(ferry, number).hover()
    await expect.poll(() => lit(ferry, 'evidence')).toHaveLength(1)
  }
  await bullet(ferry, 2)
    .getByRole('button', { name: /^Section/ })
    .click()
  await expect.poll(() => lit(ferry, 'target')).toHaveLength(1)
  expect(await body(ferry).innerHTML()).toBe(before)
  // The export stores what is unsaved before anything else.
  await ferry.getByRole('button', { name: 'Export' }).click()
  await expect(ferry.getByRole('button', { name: 'Download HTML' })).toBeEnabled()
  expect(saves).toEqual([])
  await expect(ferry.getByText('Differs from the submission')).toBeHidden()
})

test.describe('when a save fails', () => {
  test.use({ provoked: /status of 500/ })

  test('nothing is exported while what is on screen cannot be stored', async ({ ferry }) => {
    await ferry.route(SAVE, (route) =>
      route.fulfill({ status: 500, json: { json: { defined: false, code: 'X', status: 500 } } }),
    )
    await caretAfter(ferry, 'Penumpang membayar')
    await ferry.keyboard.type(' Anak kecil gratis.')
    await expect(ferry.getByRole('banner').getByText(/Not saved/)).toBeVisible()
    await ferry.getByRole('button', { name: 'Export' }).click()
    const dialog = ferry.getByRole('dialog', { name: 'Export' })
    await expect(dialog.getByRole('button', { name: 'Try again' })).toBeVisible()
    await expect(dialog.getByRole('button', { name: 'Download HTML' })).toBeDisabled()
    await ferry.unroute(SAVE)
    await dialog.getByRole('button', { name: 'Try again' }).click()
    await expect(dialog.getByRole('button', { name: 'Download HTML' })).toBeEnabled()
  })
})
