import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than any part of the screen has. */
const LONGEST_WAY = 60

/** Presses Tab until the focus is on an element, as somebody without a pointer has to. */
export async function tabTo(
  page: Page,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  await expect(target).toBeVisible()
  const isThere = () => target.evaluate((element) => element === document.activeElement)
  for (let stops = 0; stops < LONGEST_WAY && !(await isThere()); stops += 1)
    await page.keyboard.press(key)
  await expect(target).toBeFocused()
}

/** Notes every touch of a pointer from now on; the answer must stay empty. */
export async function watchPointer(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const touched: string[] = []
    Object.assign(window, { touched })
    window.addEventListener('pointerdown', ({ target }) => touched.push(String(target)), true)
  })
  return () => page.evaluate(() => Reflect.get(window, 'touched') as string[])
}

/** Goes to an element with Tab and presses Enter on it. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

/** Runs a command by its name. */
export async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  const palette = page.getByRole('dialog')
  await expect(palette.getByRole('combobox')).toBeFocused()
  await page.keyboard.type(name)
  await expect(palette.getByRole('option')).toHaveText([new RegExp(name)])
  await page.keyboard.press('Enter')
  await expect(palette).toBeHidden()
}
