import { faults } from './axe.ts'
import { body, caretAfter, expect, savedSign, test } from './ferry-desk.ts'

test('a table is put in, filled, changed, compared and deleted', async ({ ferry }) => {
  const table = body(ferry).getByRole('table')
  const rows = table.getByRole('row')
  const menu = ferry.getByRole('menu', { name: 'Change the table' })
  const choose = async (name: string) => {
    await ferry.keyboard.press('Control+Alt+7')
    await expect(menu).toBeVisible()
    await menu.getByRole('menuitem', { name }).press('Enter')
    await expect(menu).toBeHidden()
    await expect(body(ferry)).toBeFocused()
  }

  await test.step('put in behind the paragraph, and filled cell by cell', async () => {
    await caretAfter(ferry, 'Penumpang membayar')
    await ferry.keyboard.press('Control+Alt+7')
    await expect(rows).toHaveCount(3)
    await expect(table.getByRole('columnheader')).toHaveCount(3)
    for (const words of ['Rute', 'Siang', 'Malam', 'Arum–Seruni', 'Rp10.000', 'Rp12.000']) {
      await ferry.keyboard.type(words)
      await ferry.keyboard.press('Tab')
    }
    await ferry.keyboard.type('Seruni')
    await ferry.keyboard.press('Enter')
    await ferry.keyboard.type('pulang pergi')
    await expect(rows.nth(2).getByRole('cell').first()).toHaveText(/Seruni\s*pulang pergi/)
    expect(await faults(ferry)).toEqual([])
  })

  await test.step('rows, columns and the header row change, and come back', async () => {
    await choose('Delete the column')
    await expect(table.getByRole('columnheader')).toHaveText(['Siang', 'Malam'])
    await ferry.keyboard.press('Control+z')
    await expect(table.getByRole('columnheader')).toHaveText(['Rute', 'Siang', 'Malam'])
    await choose('Add a row below')
    await expect(rows).toHaveCount(4)
    await choose('Make the header row a plain row')
    await expect(table.getByRole('columnheader')).toHaveCount(0)
    await choose('Make the first row the header row')
    await expect(table.getByRole('columnheader')).toHaveCount(3)
    await ferry.keyboard.press('ArrowDown')
    await choose('Delete the row')
    await expect(rows).toHaveCount(3)
    await expect(savedSign(ferry)).toBeVisible()
  })

  await test.step('compared as a table, and deleted', async () => {
    await ferry.keyboard.press('F4')
    const added = ferry.getByRole('region', { name: 'The two texts' }).getByRole('table')
    await expect(added.getByRole('row').nth(1)).toContainText('Rp12.000')
    await ferry.keyboard.press('Escape')
    await expect(body(ferry)).toBeVisible()
    await table.getByText('Rp12.000').click()
    await choose('Delete the table')
    await expect(table).toHaveCount(0)
  })
})
