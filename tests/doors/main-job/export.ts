import { expect, type Page } from '@playwright/test'
import type { Download, TestDoor } from '../test-door.ts'
import { EDITOR } from './first-start.ts'
import { bar } from './panes.ts'

const AI_NOTE = 'This summary was created using Artificial Intelligence'
const CLAIM = 'has been carefully reviewed by our editorial team'

/** Exports the draft on screen in both forms. */
async function exportDraft(
  page: Page,
  door: TestDoor,
  said: string,
): Promise<{ readonly html: Download; readonly json: Download }> {
  await bar(page).getByRole('button', { name: 'Ekspor' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ekspor' })
  await expect(dialog).toContainText(said)
  const html = await door.download(dialog.getByRole('button', { name: 'Unduh HTML' }))
  const json = await door.download(dialog.getByRole('button', { name: 'Unduh JSON' }))
  await dialog.getByRole('button', { name: 'Tutup' }).last().click()
  await expect(dialog).toBeHidden()
  return { html, json }
}

/** A page without an approval says so; the AI note is tied to the bullets alone. */
export async function exportUnreviewed(
  page: Page,
  door: TestDoor,
  why: 'no-approval' | 'content-changed',
  said: string,
): Promise<void> {
  const { html, json } = await exportDraft(page, door, said)
  expect(html.text).toContain(AI_NOTE)
  expect(html.text).not.toContain(CLAIM)
  expect(html.text).toContain(`not reviewed: ${why}`)
  expect(JSON.parse(json.text).claims).toEqual({
    aiNote: true,
    reviewed: { carried: false, why },
  })
}

/** Both claims with their proof: who approved what content. */
export async function exportApproved(page: Page, door: TestDoor): Promise<void> {
  const said = `Disetujui oleh ${EDITOR}`
  const { html, json } = await exportDraft(page, door, said)
  expect(html.name).toMatch(/\.html$/)
  expect(json.name).toMatch(/\.json$/)
  expect(html.text).toContain(AI_NOTE)
  expect(html.text).toContain(CLAIM)
  expect(html.text).not.toContain('Belum ditinjau')
  expect(html.text).toContain('<figcaption>')
  expect(html.text).toContain('"@type":"NewsArticle"')
  const { claims, hashes } = JSON.parse(json.text)
  expect(claims).toMatchObject({ aiNote: true, reviewed: { carried: true, by: EDITOR } })
  expect(claims.reviewed.contentHash).toBe(hashes.content)
}

/** Without a bullet from AI the page carries no AI note. */
export async function exportWithoutAi(page: Page, door: TestDoor): Promise<void> {
  const { html, json } = await exportDraft(page, door, 'Tidak ada poin yang dibuat dengan AI.')
  expect(html.text).not.toContain(AI_NOTE)
  expect(JSON.parse(json.text).claims.aiNote).toBe(false)
}
