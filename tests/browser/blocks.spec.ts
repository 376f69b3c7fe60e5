import { body, caretAfter, expect, test } from './ferry-desk.ts'

test('blocks move by key and by their handle, and words can be pasted without their look', async ({
  ferry,
}) => {
  const blocks = body(ferry).locator(':scope > *')
  const said = ferry.getByText(/^Block moved to place/)

  await test.step('by key, with what is said and the way back', async () => {
    await caretAfter(ferry, 'Penumpang membayar')
    await ferry.keyboard.press('Alt+Shift+ArrowUp')
    await expect(blocks.nth(1)).toContainText('Penumpang membayar')
    await expect(said).toHaveText(/place 2 of 7/)
    await ferry.keyboard.insertText(' Sekali jalan saja.')
    await expect(blocks.nth(1)).toContainText('saja.')
    await ferry.keyboard.press('Control+z')
    await ferry.keyboard.press('Control+z')
    await expect(blocks.nth(2)).toContainText('Penumpang membayar')
  })

  await test.step('by the handle', async () => {
    await body(ferry).locator('p', { hasText: 'Mereka menunggu' }).hover()
    const handle = ferry.locator('.block-handle')
    await expect(handle).toBeVisible()
    await handle.dragTo(blocks.nth(0))
    await expect(blocks.nth(1)).toContainText('Mereka menunggu')
  })

  await test.step('pasted without its look', async () => {
    await blocks.nth(0).click()
    await ferry.keyboard.press('Control+b')
    await ferry.keyboard.type('tebal')
    await ferry.keyboard.press('Shift+Control+ArrowLeft')
    await ferry.keyboard.press('Control+c')
    await caretAfter(ferry, 'Penumpang membayar')
    await ferry.keyboard.press('Control+v')
    await expect(blocks.filter({ hasText: 'Penumpang' }).locator('strong')).toHaveText('tebal')
    await ferry.keyboard.press('Control+z')
    await ferry.keyboard.press('Control+Shift+v')
    await expect(blocks.filter({ hasText: 'Penumpang' })).toContainText('tebal')
    await expect(blocks.filter({ hasText: 'Penumpang' }).locator('strong')).toHaveCount(0)
  })
})
