import type { Locator } from '@playwright/test'
import { body, bullet, caretAfter, expect, lit, savedSign, test } from './ferry-desk.ts'

/** The bullet's own words, without its findings and evidence. */
const words = (card: Locator) => card.locator('.bullet-text')

test('bullet and evidence light each other up: pointer, focus, caret', async ({ ferry }) => {
  await bullet(ferry, 2).hover()
  await expect
    .poll(() => lit(ferry, 'evidence'))
    .toEqual(['Menurut perkiraan Serikat Awak Kapal, biaya perbaikan mencapai Rp9 miliar.'])
  await ferry.getByRole('banner').hover()
  await bullet(ferry, 1)
    .getByRole('button', { name: /Supported/ })
    .focus()
  await expect
    .poll(() => lit(ferry, 'evidence'))
    .toEqual(['Feri berangkat dari Dermaga Lontar dua kali semalam, pukul 20.00 dan 23.00.'])
  await body(ferry).getByText('Menurut perkiraan').click()
  await expect(bullet(ferry, 2)).toHaveAttribute('data-lit')
  await expect(bullet(ferry, 1)).not.toHaveAttribute('data-lit')
})

test('the strip marks the lead that no bullet tells', async ({ ferry }) => {
  await expect(body(ferry).locator('[data-coverage=missing]')).toContainText('Ratna Dewanti')
  await expect(body(ferry).locator('[data-coverage=covered]')).toHaveCount(3)
  await ferry.getByRole('button', { name: 'Make it the first point' }).click()
  await expect(bullet(ferry, 1)).toContainText('Ratna Dewanti')
  await expect(body(ferry).locator('[data-coverage=missing]')).toHaveCount(0)
})

test('a fix mends a bullet, and Ctrl+Z in the panel takes it back', async ({ ferry }) => {
  await bullet(ferry, 3)
    .getByRole('button', { name: /Complete/ })
    .click()
  await expect(words(bullet(ferry, 3))).toContainText('angin timur datang.')
  await expect(bullet(ferry, 3)).toContainText('AI, imported, edited by Rani Saraswati')
  await bullet(ferry, 3)
    .getByRole('button', { name: /evidence/ })
    .focus()
  await ferry.keyboard.press('Control+z')
  await expect(words(bullet(ferry, 3))).not.toContainText('angin timur datang.')
  await ferry.keyboard.press('Control+Shift+z')
  await expect(words(bullet(ferry, 3))).toContainText('angin timur datang.')
})

test('editing in place checks while one types; Esc leaves everything as it was', async ({
  ferry,
}) => {
  await bullet(ferry, 2)
    .getByRole('button', { name: /evidence/ })
    .focus()
  await ferry.keyboard.press('e')
  const text = bullet(ferry, 2).getByRole('textbox', { name: 'Text' })
  await text.fill('Menurut perkiraan Serikat Awak Kapal, biaya perbaikan mencapai Rp19 miliar.')
  await expect(bullet(ferry, 2).getByText('Not supported')).toBeVisible()
  await ferry.keyboard.press('Escape')
  await expect(bullet(ferry, 2)).toContainText('Biaya perbaikan mencapai Rp9 miliar.')
  await expect(bullet(ferry, 2).getByText('Partly')).toBeVisible()
  await ferry.keyboard.press('e')
  await text.fill('Menurut perkiraan Serikat Awak Kapal, biaya perbaikan mencapai Rp9 miliar.')
  await ferry.keyboard.press('Control+Enter')
  await expect(bullet(ferry, 2).getByText('Supported')).toBeVisible()

  await ferry.getByRole('button', { name: 'Add point' }).click()
  const added = ferry.getByRole('region', { name: 'Point 4' })
  await added
    .getByRole('textbox', { name: 'Text' })
    .fill('Menurut perkiraan Serikat Awak Kapal, biaya perbaikan mencapai Rp19 miliar.')
  await expect(added.getByText('Not supported')).toBeVisible()
  await expect(added.getByRole('listitem').first()).toContainText('Rp19 miliar')
  await ferry.keyboard.press('Escape')
  await expect(added).toBeHidden()
})

test('acceptance names the editor and falls when the evidence changes', async ({ ferry }) => {
  await bullet(ferry, 1).getByRole('button', { name: 'Accept' }).click()
  await expect(bullet(ferry, 1)).toContainText('Accepted by Rani Saraswati')
  await caretAfter(ferry, 'Penumpang membayar')
  await ferry.keyboard.type(' Awak mencatat semuanya.')
  await expect(savedSign(ferry)).toBeVisible()
  await expect(bullet(ferry, 1)).toContainText('Accepted by Rani Saraswati')
  await body(ferry).getByText('Feri berangkat dari Dermaga').click()
  await ferry.keyboard.press('Home')
  // One step for undo, however slow the machine is.
  await ferry.keyboard.insertText('Malam ini ')
  await expect(bullet(ferry, 1)).toContainText('Check again')
  await ferry.keyboard.press('Control+z')
  await expect(bullet(ferry, 1)).toContainText('Accepted by Rani Saraswati')
})

test('a bullet without evidence is accepted only with a reason', async ({ ferry }) => {
  await ferry.getByRole('button', { name: 'Add point' }).click()
  await ferry.getByRole('textbox', { name: 'Text' }).fill('Gunung Wiru meletus pagi tadi.')
  await ferry.keyboard.press('Control+Enter')
  await expect(bullet(ferry, 4)).toContainText('No evidence')
  await bullet(ferry, 4).getByRole('button', { name: 'Accept' }).click()
  await ferry
    .getByRole('textbox', { name: 'What this point rests on' })
    .fill('Siaran badan geologi.')
  await ferry.keyboard.press('Control+Enter')
  await expect(bullet(ferry, 4)).toContainText('Siaran badan geologi.')
})

test('one bullet is regenerated from candidates by key; a locked one is not', async ({ ferry }) => {
  const go = bullet(ferry, 2).getByRole('button', { name: /evidence/ })
  await go.focus()
  await ferry.keyboard.press('r')
  await expect(bullet(ferry, 2).getByRole('button', { name: /Take/ }).first()).toBeVisible()
  await ferry.keyboard.press('1')
  await expect(bullet(ferry, 2)).toContainText('Extractive')
  await go.focus()
  await ferry.keyboard.press('l')
  await expect(bullet(ferry, 2).getByRole('button', { name: 'Unlock' })).toBeVisible()
  await expect(bullet(ferry, 2).getByRole('button', { name: 'Regenerate' })).toHaveCount(0)
})

test('all bullets are regenerated into a line of their own, and the tab leads back', async ({
  ferry,
}) => {
  await bullet(ferry, 1)
    .getByRole('button', { name: /evidence/ })
    .focus()
  await ferry.keyboard.press('Shift+R')
  await expect(ferry.getByRole('radio', { name: '2 · Extractive' })).toBeChecked()
  await expect(bullet(ferry, 1)).toContainText('Ratna Dewanti')
  await ferry.getByRole('radio', { name: '1 · Imported, AI' }).click()
  await expect(bullet(ferry, 1)).toContainText('AI, imported')
})
