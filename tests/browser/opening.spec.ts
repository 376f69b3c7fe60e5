import { holdCalls } from './hold-calls.ts'
import { expect, opened, row, test } from './sampled-desk.ts'

test('the next draft takes the place of the last one at once: what was typed is stored, the panes stay, and of two the last one asked for is shown', async ({
  sampled,
}) => {
  const body = sampled.locator('.article-body')
  await row(sampled, 'Kota Arum').click()
  await opened(sampled, 'Kota Arum')
  const gone = await sampled.evaluateHandle(() => {
    const regions: string[] = []
    const watch = ({ removedNodes }: MutationRecord) => {
      for (const node of removedNodes) {
        const all = node instanceof Element ? [node, ...node.querySelectorAll('*')] : []
        for (const element of all) {
          const name = element.getAttribute('data-region')
          if (name !== null) regions.push(name)
        }
      }
    }
    const panes = document.querySelector('main')
    if (panes === null) throw new Error('there are no panes')
    const watching = { childList: true, subtree: true }
    new MutationObserver((records) => records.forEach(watch)).observe(panes, watching)
    return regions
  })

  await body.locator('p').first().click()
  await sampled.keyboard.press('End')
  await sampled.keyboard.type(' Tiket bus tetap gratis.')
  // All in one task, as somebody does who presses twice while the desk is busy.
  const press = (names: readonly string[]) =>
    sampled.evaluate((wanted) => {
      const rows = [...document.querySelectorAll<HTMLElement>('[role=grid] [role=row]')]
      for (const name of wanted)
        rows.find((one) => one.getAttribute('aria-label')?.includes(name))?.click()
    }, names)
  const left = sampled.waitForRequest(/presence\/leave/)
  await press(['Mercusuar', 'Kota Arum'])
  await left
  await opened(sampled, 'Kota Arum')
  await expect(sampled.getByRole('button', { name: /^Undo/ })).toBeEnabled()
  await press(['Mercusuar', 'Payung Rotan'])
  await opened(sampled, 'Payung Rotan')
  expect(await gone.jsonValue()).toEqual([])

  await row(sampled, 'Kota Arum').click()
  await opened(sampled, 'Kota Arum')
  await expect(body).toContainText('Tiket bus tetap gratis.')
})

test('a draft is read from the press on its row on: what was saved until the release is shown, and a press that goes elsewhere opens nothing', async ({
  sampled,
  door,
  context,
}) => {
  const other = await context.newPage()
  await other.goto(door.address)
  await row(other, 'Kota Arum').click()
  await opened(other, 'Kota Arum')
  const letThrough = await holdCalls(other, 'drafts/save')
  const asked = other.waitForRequest('**/rpc/drafts/save')
  await other.getByRole('textbox', { name: 'Excerpt' }).fill('Ditulis di jendela lain.')
  await asked

  await row(sampled, 'Kota Arum').hover()
  const read = sampled.waitForResponse('**/rpc/drafts/open')
  await sampled.mouse.down()
  await read
  const saved = other.waitForResponse('**/rpc/drafts/save')
  letThrough()
  await saved
  await sampled.mouse.up()
  await opened(sampled, 'Kota Arum')
  await expect(sampled.getByRole('textbox', { name: 'Excerpt' })).toHaveValue(
    'Ditulis di jendela lain.',
  )

  const stays: string[] = []
  sampled.on('request', (request) => {
    if (request.url().endsWith('/presence/stay')) stays.push(request.postData() ?? '')
  })
  await row(sampled, 'Mercusuar').hover()
  const readToo = sampled.waitForResponse('**/rpc/drafts/open')
  await sampled.mouse.down()
  const { json } = JSON.parse((await readToo).request().postData() ?? '{}')
  await sampled.getByRole('heading', { level: 1 }).first().hover()
  await sampled.mouse.up()
  await opened(sampled, 'Kota Arum')
  await row(sampled, 'Payung Rotan').click()
  await opened(sampled, 'Payung Rotan')
  expect(stays.filter((body) => body.includes(json.id))).toEqual([])
})
