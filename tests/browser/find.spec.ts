import { faults } from './axe.ts'
import { body, expect, lit, test, title } from './ferry-desk.ts'
import { sharedKeys } from './keys-apart.ts'

test('words are found everywhere, lit without a change, replaced in one step and taken back', async ({
  ferry,
}) => {
  const press = (key: string) => ferry.keyboard.press(key)
  const count = ferry.getByRole('search').getByRole('status')
  const before = await body(ferry).innerHTML()

  await test.step('find from the title on, by key', async () => {
    await title(ferry).click()
    await press('Home')
    await press('ControlOrMeta+f')
    await expect(ferry.getByRole('textbox', { name: 'Find', exact: true })).toBeFocused()
    await ferry.keyboard.type('semilir')
    await expect(count).toContainText('1 of 3')
    await expect(count).toContainText('in the title: ')
    expect((await lit(ferry, 'found')).map((words) => words.toLowerCase())).toEqual(
      Array(3).fill('semilir'),
    )
    await press('Enter')
    await expect(count).toContainText('2 of 3')
    await press('F3')
    await press('F3')
    await expect(count).toContainText('1 of 3')
    await press('Shift+Enter')
    await expect(count).toContainText('3 of 3')
    expect(await body(ferry).innerHTML()).toBe(before)
  })

  await test.step('a wrong pattern, and one that never ends', async () => {
    await press('Alt+x')
    await ferry.keyboard.type('(')
    await expect(
      ferry.getByText('This expression is not right yet.', { exact: false }),
    ).toBeVisible()
    expect(await faults(ferry)).toEqual([])
    expect(await sharedKeys(ferry)).toEqual([])
    await ferry.getByRole('textbox', { name: 'Find', exact: true }).fill('(\\w+\\s?)+!')
    await expect(ferry.getByText('was stopped', { exact: false })).toBeVisible()
    await press('Alt+x')
  })

  await test.step('replace all, and the way back', async () => {
    await ferry.getByRole('textbox', { name: 'Find', exact: true }).fill('semilir')
    await press('ControlOrMeta+h')
    await ferry.getByRole('textbox', { name: 'Replace with' }).fill('Lestari')
    await press('ControlOrMeta+Alt+Enter')
    await expect(title(ferry)).toHaveValue(/Teluk Lestari/)
    await expect(body(ferry)).not.toContainText(/semilir/i)
    await expect(ferry.getByRole('textbox', { name: 'Replace with' })).toBeFocused()
    await ferry.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await expect(title(ferry)).toHaveValue(/Teluk Semilir/)
    expect(await body(ferry).innerHTML()).toBe(before)
  })

  await test.step('back to the words', async () => {
    await ferry.getByRole('textbox', { name: 'Find', exact: true }).focus()
    await press('F3')
    await press('Escape')
    await expect(ferry.getByRole('search')).toBeHidden()
    expect(await lit(ferry, 'found')).toEqual([])
  })
})
