import { body, caretAfter, expect, lit, paste, savedSign, test, title } from './ferry-desk.ts'

test('what is typed is acknowledged and still there after a reload', async ({ ferry }) => {
  await caretAfter(ferry, 'Penumpang membayar')
  await ferry.keyboard.type(' Anak kecil naik gratis.')
  await expect(savedSign(ferry)).toBeVisible()
  await ferry.reload()
  await ferry.getByRole('row', { name: /Feri Malam/ }).click()
  await expect(body(ferry)).toContainText('sekali jalan. Anak kecil naik gratis.')
})

test('looking at a draft saves nothing', async ({ ferry }) => {
  const saves: string[] = []
  ferry.on('request', (request) => {
    if (request.url().endsWith('/drafts/save')) saves.push(request.url())
  })
  await body(ferry).locator('p').first().click()
  await ferry.keyboard.press('ArrowRight')
  // An export stores what is unsaved before anything else.
  await ferry.getByRole('button', { name: 'Export' }).click()
  await expect(ferry.getByRole('button', { name: 'Download HTML' })).toBeEnabled()
  expect(saves).toEqual([])
})

test('a key acts where the caret is, also before the page has told that it moved', async ({
  ferry,
}) => {
  await caretAfter(ferry, 'Mereka menunggu')
  // Both in one task, as keys that waited on a busy desk come before the event of a moved caret.
  await body(ferry).evaluate((element) => {
    const first = element.querySelector('p span')?.firstChild ?? null
    getSelection()?.collapse(first, 0)
    const key = { key: 'Delete', ctrlKey: true, bubbles: true, cancelable: true }
    element.dispatchEvent(new KeyboardEvent('keydown', key))
  })
  await expect(body(ferry).locator('p').first()).toHaveText(/^, Kabar Pesisir/)
  await expect(body(ferry)).toContainText('Mereka menunggu')
})

test('undo takes back typing, in the body and in the title', async ({ ferry }) => {
  const before = (await body(ferry).textContent()) ?? ''
  await caretAfter(ferry, 'Penumpang membayar')
  // One step for undo, however slow the machine is.
  await ferry.keyboard.insertText(' Sementara.')
  await expect(body(ferry)).toContainText('Sementara.')
  await ferry.keyboard.press('Control+z')
  await expect(body(ferry)).toHaveText(before)

  await title(ferry).click()
  await ferry.keyboard.press('End')
  await ferry.keyboard.insertText(' Hari Ini')
  await expect(title(ferry)).toHaveValue(/Hari Ini$/)
  await ferry.keyboard.press('Control+z')
  await expect(title(ferry)).not.toHaveValue(/Hari Ini$/)
})

test('Enter goes from title to excerpt to body', async ({ ferry }) => {
  await title(ferry).click()
  await ferry.keyboard.press('Enter')
  await expect(ferry.getByRole('textbox', { name: 'Excerpt' })).toBeFocused()
  await ferry.keyboard.press('Enter')
  await expect(body(ferry)).toBeFocused()
})

test('headings, lists and bold come from the toolbar and from keys', async ({ ferry }) => {
  await body(ferry).locator('p', { hasText: 'Penumpang membayar' }).click()
  await ferry.getByRole('button', { name: 'Bulleted list' }).click()
  await expect(body(ferry).locator('ul > li', { hasText: 'Penumpang membayar' })).toBeVisible()
  await ferry.getByRole('button', { name: 'Bulleted list' }).click()
  await expect(body(ferry).locator('p', { hasText: 'Penumpang membayar' })).toBeVisible()
  await ferry.keyboard.press('Control+Alt+3')
  await expect(body(ferry).locator('h3', { hasText: 'Penumpang membayar' })).toBeVisible()
  await ferry.keyboard.press('Control+b')
  await ferry.keyboard.type('tebal')
  await expect(body(ferry).locator('strong', { hasText: 'tebal' })).toBeVisible()
})

test('a paste from Google Docs and from Word keeps structure and drops looks', async ({
  ferry,
}) => {
  await caretAfter(ferry, 'Mereka menunggu')
  await ferry.keyboard.press('Enter')
  await paste(ferry, {
    'text/html':
      '<b style="font-weight:normal" id="docs-internal-guid-1"><p style="color:red"><span style="font-weight:700">Dinas</span> <span style="font-style:italic">perhubungan</span> menjawab.</p><br><ul><li><p>lampu</p></li><li><p>dermaga</p></li></ul></b>',
    'text/plain': 'Dinas perhubungan menjawab.',
  })
  await expect(body(ferry).locator('strong', { hasText: 'Dinas' })).toBeVisible()
  await expect(body(ferry).locator('em', { hasText: 'perhubungan' })).toBeVisible()
  await expect(body(ferry).locator('ul > li')).toHaveText(['lampu', 'dermaga'])
  await ferry.keyboard.press('Enter')
  await ferry.keyboard.press('Enter')
  await paste(ferry, {
    'text/html': `<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">1.<span>&nbsp;</span></span>Solar</p><p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">2.<span>&nbsp;</span></span>Awak</p>`,
    'text/plain': '1. Solar',
  })
  await expect(body(ferry).locator('ol > li')).toHaveText(['Solar', 'Awak'])
  expect(await body(ferry).innerHTML()).not.toContain('style=')
})

test('a paste carries no script and no foreign address', async ({ ferry }) => {
  await caretAfter(ferry, 'Mereka menunggu')
  await paste(ferry, {
    'text/html':
      '<p>aman <a href="javascript:alert(1)">satu</a> <a href="https://contoh.id/a">dua</a><img src=x onerror="window.hit=1"><script>window.hit=1</script><svg onload="window.hit=1"></svg></p>',
  })
  await expect(body(ferry).locator('a')).toHaveText(['dua'])
  await expect(body(ferry)).toContainText('aman satu dua')
  expect(await ferry.evaluate(() => 'hit' in window)).toBe(false)
  const foreign = {
    namespace: 'somewhere-else',
    nodes: [{ type: 'paragraph', version: 1, children: [{ type: 'text', text: 'menyusup' }] }],
  }
  await paste(ferry, {
    'application/x-lexical-editor': JSON.stringify(foreign),
    'text/plain': ' kata biasa',
  })
  await expect(body(ferry)).toContainText('kata biasa')
  await expect(body(ferry)).not.toContainText('menyusup')
})

test('the fields of a figure are edited in place and stored', async ({ ferry }) => {
  await caretAfter(ferry, 'Mereka menunggu')
  await ferry.keyboard.press('Enter')
  await paste(ferry, {
    'text/html':
      '<figure><img src="https://contoh.id/feri.jpg" alt=""><figcaption>Feri di dermaga</figcaption></figure>',
  })
  const caption = ferry.getByRole('textbox', { name: 'Caption' })
  await expect(caption).toHaveValue('Feri di dermaga')
  await caption.press('End')
  await ferry.keyboard.type(' Lontar')
  await ferry.keyboard.press('Enter')
  await ferry.keyboard.type('Kabar Pesisir/Sari')
  await expect(savedSign(ferry)).toBeVisible()
  await ferry.reload()
  await ferry.getByRole('row', { name: /Feri Malam/ }).click()
  await expect(caption).toHaveValue('Feri di dermaga Lontar')
  await expect(ferry.getByRole('textbox', { name: 'Credit' })).toHaveValue('Kabar Pesisir/Sari')

  // Another picture has other words: they go in one step, and come back with one.
  await caption.click()
  await ferry.getByRole('button', { name: 'Replace the picture' }).click()
  const address = ferry.getByRole('textbox', { name: 'Address of the new picture' })
  await expect(address).toHaveValue('https://contoh.id/feri.jpg')
  await address.fill('dermaga.jpg')
  await ferry.keyboard.press('Enter')
  await expect(ferry.getByText('Only a whole http or https address.')).toBeVisible()
  await address.fill('https://contoh.id/dermaga.jpg')
  await ferry.keyboard.press('Enter')
  await expect(address).toBeHidden()
  await expect(caption).toHaveValue('')
  await ferry.getByRole('toolbar').getByRole('button', { name: 'Undo' }).click()
  await expect(caption).toHaveValue('Feri di dermaga Lontar')
})

test('findings in the text are drawn over it and never stored in it', async ({ ferry }) => {
  await caretAfter(ferry, 'Mereka menunggu')
  await ferry.keyboard.type(' "Kami siap.')
  await expect
    .poll(() => lit(ferry, 'finding-warning').then(({ length }) => length))
    .toBeGreaterThan(0)
  expect(await body(ferry).innerHTML()).not.toContain('mark')
})

test('a desk that cannot store keeps the text, says so, and stores it once it can', async ({
  ferry,
}) => {
  const full = {
    defined: true,
    code: 'PROBLEM',
    status: 422,
    message: '',
    data: { kind: 'store-full' },
  }
  await ferry.route('**/drafts/save', (route) =>
    route.fulfill({ status: 422, json: { json: full, meta: [] } }),
  )
  await caretAfter(ferry, 'Mereka menunggu')
  await ferry.keyboard.type(' Belum ada jawaban.')
  await ferry.getByRole('button', { name: 'Not saved' }).click()
  await expect(ferry.getByRole('dialog', { name: 'Not saved' })).toContainText(/full|space/i)
  const download = ferry.waitForEvent('download')
  await ferry.getByRole('button', { name: 'Save a copy' }).click()
  expect((await download).suggestedFilename()).toMatch(/^Feri-Malam.*\.html$/)
  await ferry.unroute('**/drafts/save')
  await expect(savedSign(ferry)).toBeVisible({ timeout: 10_000 })
  await expect(body(ferry)).toContainText('Belum ada jawaban.')
})

test.describe('while this window hears of no other', () => {
  test.use({ provoked: /ERR_FAILED/ })

  test('a draft saved elsewhere is shown beside this one, a person chooses, and the other text is in the history', async ({
    ferry,
  }) => {
    // This window sleeps while another one takes the draft over, saves and goes.
    await ferry.route('**/rpc/presence/**', (route) => route.abort())
    const elsewhere = await ferry.context().newPage()
    await elsewhere.goto(ferry.url())
    await elsewhere.getByRole('row', { name: /Feri Malam/ }).click()
    const takeOver = elsewhere.getByRole('button', { name: /^Take over/ })
    await takeOver.click()
    // Until it is taken over nothing can be typed.
    await expect(takeOver).toBeHidden()
    await caretAfter(elsewhere, 'Mereka menunggu')
    await elsewhere.keyboard.type(' Dari jendela lain.')
    await expect(savedSign(elsewhere)).toBeVisible()
    await elsewhere.goto('about:blank')

    await caretAfter(ferry, 'Mereka menunggu')
    // All at once: the question comes up while one types.
    await ferry.keyboard.insertText(' Dari jendela ini.')
    const choice = ferry.getByRole('dialog', { name: 'This draft was saved elsewhere' })
    await expect(choice.locator('del')).toContainText('lain')
    await expect(choice.locator('ins')).toContainText('ini')
    await choice.getByRole('button', { name: 'Take what is stored' }).click()
    await expect(choice).toBeHidden()
    await expect(body(ferry)).toContainText('Dari jendela lain.')
    await expect(savedSign(ferry)).toBeVisible()
    await ferry.keyboard.press('F4')
    const versions = ferry.getByRole('region', { name: 'Versions of the article' })
    // What was sent in, what the other window left, and what was typed here.
    await expect(
      versions.getByRole('region', { name: 'History' }).getByRole('listitem'),
    ).toHaveCount(3)
  })
})
