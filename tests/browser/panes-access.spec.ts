import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { bullet, expect, test } from './ferry-desk.ts'

const faults = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )

for (const theme of ['light', 'dark'] as const)
  test(`article and panel have no fault that axe finds, ${theme}`, async ({ ferry }) => {
    await ferry.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    const go = bullet(ferry, 2).getByRole('button', { name: /evidence/ })
    await go.focus()
    expect(await faults(ferry)).toEqual([])
    await ferry.keyboard.press('e')
    await expect(bullet(ferry, 2).getByRole('textbox', { name: 'Text' })).toBeFocused()
    expect(await faults(ferry)).toEqual([])
    await ferry.keyboard.press('Escape')
    await ferry.keyboard.press('r')
    await expect(bullet(ferry, 2).getByRole('button', { name: /Take/ }).first()).toBeVisible()
    expect(await faults(ferry)).toEqual([])
    await ferry.keyboard.press('Escape')
    await ferry.getByRole('radio', { name: /^Draft/ }).click()
    expect(await faults(ferry)).toEqual([])
  })
