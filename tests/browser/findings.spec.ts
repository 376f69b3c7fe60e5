import type { Page } from '@playwright/test'
import { bullet, caretAfter, expect, lit, savedSign, test } from './ferry-desk.ts'

const REASON = 'Kutipan lengkapnya memang berhenti di situ.'

const cut = (page: Page) => bullet(page, 3).locator('.finding-item', { hasText: /cut|ends/i })

/** Sets the first finding of the third point aside by key alone. */
async function dismissByKey(page: Page): Promise<void> {
  await bullet(page, 3)
    .getByRole('button', { name: /evidence/ })
    .focus()
  await page.keyboard.press('d')
  await expect(page.getByRole('textbox', { name: 'Why it does not apply' })).toBeFocused()
  await page.keyboard.type(REASON)
  await page.keyboard.press('Control+Enter')
}

test('a finding is dismissed by key with a reason, and stays so while its words stand', async ({
  ferry,
}) => {
  await expect(bullet(ferry, 3).getByText('Cut off')).toBeVisible()
  await dismissByKey(ferry)
  await expect(cut(ferry)).toHaveCount(0)
  await expect(bullet(ferry, 3).getByText('Cut off')).toHaveCount(0)
  await expect(bullet(ferry, 3).getByRole('button', { name: /evidence/ })).toBeFocused()

  await caretAfter(ferry, 'Penumpang membayar')
  await ferry.keyboard.type(' Awak mencatat semuanya.')
  await expect(savedSign(ferry)).toBeVisible()
  await expect(cut(ferry)).toHaveCount(0)

  await ferry.reload()
  await ferry.getByRole('row', { name: /Feri Malam/ }).click()
  const dismissed = bullet(ferry, 3).getByText('1 finding dismissed')
  await dismissed.click()
  await expect(bullet(ferry, 3)).toContainText(`Rani Saraswati`)
  await expect(bullet(ferry, 3)).toContainText(REASON)
  await bullet(ferry, 3).getByRole('button', { name: 'Apply again' }).click()
  await expect(bullet(ferry, 3).getByText('Cut off')).toBeVisible()
})

test('a dismissed finding is offered again once its words change, and is mended from the list of what blocks', async ({
  ferry,
}) => {
  await dismissByKey(ferry)
  await expect(cut(ferry)).toHaveCount(0)
  await ferry.keyboard.press('e')
  const text = bullet(ferry, 3).getByRole('textbox', { name: 'Text' })
  await text.fill('Nelayan Karang Bayu meminta lampu suar baru dipasang sebelum musim angin ti')
  await ferry.keyboard.press('Control+Enter')
  await expect(bullet(ferry, 3).getByText('Cut off')).toBeVisible()

  // What is certain is mended from the list of what blocks as well.
  await ferry.getByRole('button', { name: /^\d blockers? / }).click()
  const blockers = ferry.getByRole('dialog', { name: 'What still stands in the way' })
  await blockers
    .getByRole('listitem')
    .filter({ hasText: /cut|ends/i })
    .getByRole('button')
    .last()
    .click()
  await expect(blockers).toBeHidden()
  await expect(bullet(ferry, 3).getByText('Cut off')).toHaveCount(0)
})

test('a dismissal without a reason cannot be made, and Esc leaves the finding as it was', async ({
  ferry,
}) => {
  await cut(ferry).getByRole('button', { name: 'Dismiss' }).click()
  await expect(cut(ferry).getByRole('button', { name: 'Dismiss' })).toBeDisabled()
  await ferry.keyboard.press('Control+Enter')
  await expect(ferry.getByRole('textbox', { name: 'Why it does not apply' })).toBeVisible()
  await ferry.keyboard.press('Escape')
  await expect(cut(ferry).getByRole('button', { name: 'Dismiss' })).toBeEnabled()
})

test('every answer stands in the trail with the name of the editor', async ({ ferry }) => {
  await bullet(ferry, 3)
    .getByRole('button', { name: /evidence/ })
    .focus()
  await ferry.keyboard.press('f')
  await expect(bullet(ferry, 3)).toContainText('angin timur datang.')

  await bullet(ferry, 2).getByRole('button', { name: 'Right, change it' }).first().click()
  const text = bullet(ferry, 2).getByRole('textbox', { name: 'Text' })
  await text.fill('Serikat Awak Kapal memperkirakan biaya perbaikan mencapai Rp9 miliar.')
  await ferry.keyboard.press('Control+Enter')
  await expect(text).toBeHidden()
  await expect(bullet(ferry, 2).getByText('Supported')).toBeVisible()

  await ferry.locator('.summary-note').getByRole('button', { name: 'Dismiss' }).click()
  await ferry.getByRole('button', { name: 'Our house style allows it.' }).click()
  await ferry.keyboard.press('Control+Enter')
  await expect(ferry.locator('.summary-note')).toHaveCount(0)

  await ferry.keyboard.press('Control+k')
  await ferry.keyboard.type('audit')
  await ferry.keyboard.press('Enter')
  const trail = ferry.getByRole('dialog', { name: 'Audit trail' })
  await expect(trail).toContainText('Finding mended by its fix by Rani Saraswati')
  await expect(trail).toContainText('Finding accepted, words changed by hand by Rani Saraswati')
  await expect(trail).toContainText('Finding dismissed by Rani Saraswati')
  await expect(trail).toContainText('Our house style allows it.')
})

test('why: the two texts in place by key; Esc closes them and the focus returns', async ({
  ferry,
}) => {
  const head = bullet(ferry, 2).getByRole('button', { name: /evidence/ })
  await head.focus()
  await ferry.keyboard.press('w')
  const why = bullet(ferry, 2).getByRole('group', { name: 'Why this finding stands' })
  await expect(why).toBeFocused()
  await expect(why.locator('ins')).toContainText('Menurut perkiraan Serikat Awak Kapal')
  await ferry.keyboard.press('Escape')
  await expect(why).toHaveCount(0)
  await expect(bullet(ferry, 2).locator('.finding-item button:focus')).toHaveCount(1)
})

test('keys lead from finding to finding, through the panel and round again', async ({ ferry }) => {
  const here = () =>
    ferry.evaluate(() => {
      const items: (Element | null | undefined)[] = [
        ...document.querySelectorAll('[data-region=summary] [data-finding]'),
      ]
      return items.indexOf(document.activeElement?.closest('[data-finding]'))
    })
  const count = await ferry.locator('[data-region=summary] [data-finding]').count()
  await caretAfter(ferry, 'Menurut perkiraan')
  await ferry.keyboard.press('F9')
  await expect(bullet(ferry, 2).locator('.finding-item').first().locator(':focus')).toHaveCount(1)
  const start = await here()
  for (let step = 1; step <= count; step += 1) {
    await ferry.keyboard.press(step % 2 === 0 ? '.' : 'F9')
    expect(await here()).toBe((start + step) % count)
  }
  await ferry.keyboard.press('Shift+F9')
  expect(await here()).toBe((start - 1 + count) % count)
})

test('a lit point marks on the article what its findings show, and keys step through shared words', async ({
  ferry,
}) => {
  await bullet(ferry, 2)
    .getByRole('button', { name: /evidence/ })
    .focus()
  const shown = async () => [
    ...(await lit(ferry, 'shown-warning')),
    ...(await lit(ferry, 'shown-note')),
  ]
  await expect.poll(shown).toEqual(['Menurut perkiraan Serikat Awak Kapal'])
  await ferry.keyboard.press(']')
  await expect
    .poll(() => lit(ferry, 'evidence-this'))
    .toEqual(['biaya perbaikan mencapai Rp9 miliar'])
  await expect(ferry.getByText('Article: biaya perbaikan mencapai Rp9 miliar.')).toBeAttached()
  await bullet(ferry, 1)
    .getByRole('button', { name: /evidence/ })
    .focus()
  await expect.poll(() => lit(ferry, 'evidence-this')).toEqual([])
  await expect.poll(shown).toEqual([])
})

test('one key takes the same fix in all points', async ({ ferry }) => {
  for (const [number, text] of [
    [1, 'Feri berangkat dari Dermaga Lontar dua kali semalam, pukul 20.00 dan 23.00'],
    [2, 'Menurut perkiraan Serikat Awak Kapal, biaya perbaikan mencapai Rp9 miliar'],
  ] as const) {
    await bullet(ferry, number)
      .getByRole('button', { name: /evidence/ })
      .focus()
    await ferry.keyboard.press('e')
    await bullet(ferry, number).getByRole('textbox', { name: 'Text' }).fill(text)
    await ferry.keyboard.press('Control+Enter')
    await expect(bullet(ferry, number).getByRole('button', { name: /Add full stop/ })).toBeVisible()
  }
  await expect(bullet(ferry, 1).getByRole('button', { name: /^All \(2\)/ })).toBeVisible()
  await bullet(ferry, 1)
    .getByRole('button', { name: /Add full stop/ })
    .focus()
  await ferry.keyboard.press('Shift+F')
  await expect(bullet(ferry, 1).locator('.bullet-text')).toContainText('23.00.')
  await expect(bullet(ferry, 2).locator('.bullet-text')).toContainText('Rp9 miliar.')
  await expect(bullet(ferry, 1).getByRole('button', { name: /evidence/ })).toBeFocused()
})
