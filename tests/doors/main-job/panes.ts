import type { Locator, Page } from '@playwright/test'

// The parts of the desk by their roles and Indonesian names.

export const queue = (page: Page): Locator => page.getByRole('region', { name: 'Antrean' })

export const row = (page: Page, name: string): Locator =>
  page.getByRole('grid', { name: 'Naskah dalam antrean' }).getByRole('row', { name })

export const title = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Judul', exact: true })

export const excerpt = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Kutipan ringkas' })

export const body = (page: Page): Locator => page.getByRole('textbox', { name: 'Isi artikel' })

export const panel = (page: Page): Locator => page.getByRole('region', { name: 'Ringkasan' })

export const bullets = (page: Page): Locator =>
  panel(page).getByRole('listitem', { name: /^Poin \d+$/ })

export const bullet = (page: Page, number: number): Locator =>
  panel(page).getByRole('listitem', { name: `Poin ${number}`, exact: true })

/** A bullet's own words, without its findings and what is read to a screen reader alone. */
export const words = (page: Page, number: number): Locator =>
  bullet(page, number).locator('.bullet-text')

export const bar = (page: Page): Locator => page.getByRole('region', { name: 'Keputusan' })

/** Stands only when the desk has acknowledged everything that was typed. */
export const saved = (page: Page): Locator =>
  page.getByRole('banner').getByText('Tersimpan', { exact: true })
