import type { Page } from '@playwright/test'
import { FERRY_PAGE } from '../fixtures/ferry-page.ts'
import { faults } from './axe.ts'
import { bullet, test as ferryTest } from './ferry-desk.ts'
import { test as emptyTest, expect } from './fixture.ts'

// Half-way through an animation a colour is none that anybody reads.
const calm = { contextOptions: { reducedMotion: 'reduce' } } as const
emptyTest.use(calm)
ferryTest.use(calm)

emptyTest('the first start: name, empty desk, import', async ({ desk }) => {
  const name = desk.getByRole('dialog', { name: 'Welcome to Sunting' })
  await expect(name).toBeVisible()
  expect(await faults(desk)).toEqual([])
  await name.getByLabel('Your name').fill('Rani Saraswati')
  await desk.keyboard.press('Enter')
  await expect(name).toBeHidden()
  expect(await faults(desk)).toEqual([])

  await desk.keyboard.press('ControlOrMeta+o')
  const dialog = desk.getByRole('dialog', { name: 'Import drafts' })
  await dialog.getByLabel('Paste an article').fill(FERRY_PAGE)
  await dialog.getByRole('button', { name: 'Recognise this text' }).click()
  await expect(dialog).toContainText('Reader view')
  expect(await faults(desk)).toEqual([])
})

ferryTest('the open draft, in both languages, light and dark', async ({ ferry }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await ferry.emulateMedia({ colorScheme })
    await expect(ferry.locator('html')).toHaveAttribute('data-theme', colorScheme)
    expect(await faults(ferry)).toEqual([])
  }
  await ferry.getByRole('button', { name: 'Ganti ke bahasa Indonesia' }).click()
  await expect(ferry.getByRole('region', { name: 'Ringkasan' })).toBeVisible()
  expect(await faults(ferry)).toEqual([])
})

for (const colorScheme of ['light', 'dark'] as const)
  ferryTest(`work on the summary, ${colorScheme}`, async ({ ferry }) => {
    await ferry.emulateMedia({ colorScheme })
    await bullet(ferry, 1).getByRole('button', { name: 'Accept' }).click()
    await expect(bullet(ferry, 1)).toContainText('Accepted by')
    await bullet(ferry, 2).getByRole('button', { name: 'Regenerate' }).click()
    await expect(bullet(ferry, 2).getByRole('button', { name: /^Take/ }).first()).toBeVisible()
    expect(await faults(ferry)).toEqual([])
    await bullet(ferry, 3).getByRole('button', { name: 'Edit' }).click()
    await expect(bullet(ferry, 3).getByRole('textbox', { name: 'Text' })).toBeVisible()
    expect(await faults(ferry)).toEqual([])
    await ferry.keyboard.press('Escape')
    await bullet(ferry, 3).getByRole('button', { name: 'More' }).click()
    await expect(ferry.getByRole('menu')).toBeVisible()
    expect(await faults(ferry)).toEqual([])
    await ferry.keyboard.press('Escape')
    await ferry.getByRole('radio', { name: /^Findings/ }).click()
    expect(await faults(ferry)).toEqual([])
  })

/** Dialogs and what opens each of them. */
const dialogs: readonly (readonly [name: string, open: (page: Page) => Promise<void>])[] = [
  ['Checklist', (page) => page.getByRole('button', { name: /^Checklist/ }).click()],
  [
    'What still stands in the way',
    (page) => page.getByRole('button', { name: /^\d+ blocker/ }).click(),
  ],
  ['Request changes', (page) => page.getByRole('button', { name: 'Request changes' }).click()],
  ['Reject the draft', (page) => page.getByRole('button', { name: 'Reject' }).click()],
  ['Put the draft on hold', (page) => page.getByRole('button', { name: 'Hold' }).click()],
  ['Export', (page) => page.getByRole('button', { name: 'Export' }).click()],
  ['Audit trail', (page) => page.keyboard.press('ControlOrMeta+Shift+h')],
  ['Original submission', (page) => page.keyboard.press('ControlOrMeta+Shift+o')],
  ['Settings', (page) => page.keyboard.press('ControlOrMeta+,')],
  ['House style', (page) => page.keyboard.press('ControlOrMeta+Shift+g')],
  ['Language models', (page) => page.keyboard.press('ControlOrMeta+Shift+y')],
  ['Keyboard shortcuts', (page) => page.keyboard.press('F1')],
  ['Save the view', (page) => page.keyboard.press('ControlOrMeta+Alt+b')],
  ['Give the draft to somebody', (page) => page.keyboard.press('ControlOrMeta+Alt+j')],
  ['Find drafts or commands', (page) => page.keyboard.press('ControlOrMeta+k')],
]

for (const colorScheme of ['light', 'dark'] as const)
  ferryTest(`every dialog, ${colorScheme}`, async ({ ferry }) => {
    ferryTest.slow()
    await ferry.emulateMedia({ colorScheme })
    for (const [name, open] of dialogs)
      await ferryTest.step(name, async () => {
        await open(ferry)
        const dialog = ferry.getByRole('dialog', { name })
        await expect(dialog).toBeVisible()
        await expect(dialog.getByRole('progressbar')).toHaveCount(0)
        expect(await faults(ferry)).toEqual([])
        await ferry.keyboard.press('Escape')
        await expect(dialog).toBeHidden()
      })
  })

for (const colorScheme of ['light', 'dark'] as const)
  ferryTest(`every section of the house style, ${colorScheme}`, async ({ ferry }) => {
    ferryTest.slow()
    await ferry.emulateMedia({ colorScheme })
    await ferry.keyboard.press('ControlOrMeta+Shift+g')
    const dialog = ferry.getByRole('dialog', { name: 'House style' })
    const sections = dialog.getByRole('navigation').getByRole('button')
    // A list that is not there yet has nothing to look at.
    await expect(sections.last()).toBeVisible()
    for (const section of await sections.all()) {
      await section.click()
      await expect(dialog.getByText('Reading the checks…')).toBeHidden()
      expect(await faults(ferry), (await section.textContent()) ?? '').toEqual([])
    }
  })
