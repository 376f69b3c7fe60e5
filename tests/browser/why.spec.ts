import { faults } from './axe.ts'
import { bullet, expect, test } from './ferry-desk.ts'

const head = /evidence/

test('"why?" opens the two texts by key, word by word, and Escape leads back to the finding', async ({
  ferry,
}) => {
  await bullet(ferry, 2).getByRole('button', { name: head }).focus()
  await ferry.keyboard.press('w')
  const why = bullet(ferry, 2).getByRole('group', { name: 'Why this finding stands' })
  await expect(why).toBeFocused()
  await expect(why).toContainText('The article says from whom this comes.')
  await expect(why.locator('ins').first()).toContainText('Menurut perkiraan Serikat Awak Kapal')
  expect(await faults(ferry)).toEqual([])
  await ferry.keyboard.press('Escape')
  await expect(why).toBeHidden()
  await expect(bullet(ferry, 2).locator('.finding-item').first()).toContainText('Menurut')
  await expect(ferry.locator('.finding-item :focus')).toBeVisible()
})

test('the strip of sentences is one stop of the tab key; arrows walk it and a click goes to the sentence', async ({
  ferry,
}) => {
  const strip = ferry.getByRole('toolbar', { name: 'Coverage of the article by the summary' })
  await expect(strip.getByRole('button', { name: /main news, in no point/ }).first()).toBeVisible()
  const first = strip.getByRole('button').first()
  await first.focus()
  await ferry.keyboard.press('End')
  await ferry.keyboard.press('Home')
  await ferry.keyboard.press('ArrowRight')
  await expect(strip.getByRole('button').nth(1)).toBeFocused()
  expect(await strip.locator('[tabindex="0"]').count()).toBe(1)

  const carried = strip.getByRole('button', { name: /carries point 2/ }).first()
  await carried.focus()
  await expect(bullet(ferry, 2)).toHaveAttribute('data-lit', 'true')
  await carried.click()
  await expect(ferry.getByRole('textbox', { name: 'Body' })).toBeFocused()
})

test('a point leads to its evidence and the caret there back to the point, by key alone', async ({
  ferry,
}) => {
  await bullet(ferry, 2).getByRole('button', { name: head }).focus()
  await ferry.keyboard.press('g')
  await expect(ferry.getByRole('textbox', { name: 'Body' })).toBeFocused()
  await expect(bullet(ferry, 2)).toHaveAttribute('data-lit', 'true')
  await ferry.keyboard.press('ControlOrMeta+Shift+B')
  await expect(bullet(ferry, 2).getByRole('button', { name: head })).toBeFocused()
})

test('all findings stand in one list, of summary and draft, each leading to its place', async ({
  ferry,
}) => {
  await bullet(ferry, 1).getByRole('button', { name: head }).focus()
  await ferry.keyboard.press('ControlOrMeta+Shift+J')
  const ofSummary = ferry.getByRole('list', { name: 'In the summary' })
  await expect(ofSummary.getByRole('listitem').first()).toBeVisible()
  await expect(ferry.getByRole('heading', { name: 'In the draft' })).toBeVisible()
  await expect(ferry.locator('.finding-words:focus')).toBeVisible()
  expect(await faults(ferry)).toEqual([])
  await ofSummary
    .getByRole('button', { name: /perkiraan Serikat Awak Kapal/ })
    .first()
    .press('Enter')
  await expect(bullet(ferry, 2).getByRole('button', { name: head })).toBeFocused()

  // A finding of the title stands in two lists; its texts open where they were asked for.
  await ferry.getByRole('textbox', { name: 'Title' }).fill('KAPAL FERI BERLAYAR LAGI')
  await ferry.keyboard.press('ControlOrMeta+Shift+J')
  const capitals = ferry.getByRole('listitem').filter({ hasText: 'capitals' })
  await expect(capitals).toHaveCount(2)
  await capitals.first().getByRole('button', { name: 'Why?' }).click()
  await expect(ferry.getByRole('group', { name: 'Why this finding stands' })).toHaveCount(1)
})

test('shared words light each other up under the pointer', async ({ ferry }) => {
  await bullet(ferry, 2).hover()
  const phrase = bullet(ferry, 2).locator('.bullet-phrase').first()
  await phrase.hover()
  await expect(phrase).toHaveAttribute('data-this', 'true')
  await expect.poll(() => ferry.evaluate(() => CSS.highlights.get('evidence-this')?.size)).toBe(1)
})
