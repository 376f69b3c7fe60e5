import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixture.ts'
import { loadSamples } from './sampled-desk.ts'

const text = (name: string, body: string | Buffer) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(body),
})

test('what cannot be read says why, beside what can, and nothing of it is stored', async ({
  dataFolder,
  door,
  page,
}) => {
  // By its path: what is handed over as a buffer goes through Playwright's pipe as text, all 31 MB.
  const besar = join(dataFolder, 'besar.txt')
  writeFileSync(besar, Buffer.alloc(31 * 1024 * 1024, 'a'))
  const kosong = join(dataFolder, 'kosong.txt')
  writeFileSync(kosong, '')
  await page.goto(door.address)
  await loadSamples(page)
  await page.keyboard.press('Control+o')
  const dialog = page.getByRole('dialog', { name: 'Import drafts' })
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.url()))
  await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles([besar, kosong])
  await expect(dialog.getByText('“besar.txt”', { exact: false })).toContainText('30 MB')
  await expect(dialog.getByText('“kosong.txt” is empty', { exact: false })).toBeVisible()
  expect(sent).toEqual([])

  await page
    .locator('input[type=file]:not([webkitdirectory])')
    .setInputFiles([
      text('gambar.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])),
      text('kuno.txt', Buffer.from([0x61, 0xe9, 0x20])),
      text(
        'baik.md',
        '# Panen Garam di Teluk Lontar\n\nPetani garam di Teluk Lontar panen lebih awal.\n',
      ),
    ])
  await expect(dialog.getByText('Panen Garam di Teluk Lontar')).toBeVisible()
  await expect(dialog.getByRole('article')).toHaveCount(5)
  await dialog.getByRole('button', { name: 'Import', exact: true }).last().click()
  await expect(dialog.getByText('On the desk')).toBeVisible()
  await dialog.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(
    'Panen Garam di Teluk Lontar',
  )
  await expect(page.getByRole('radio', { name: /^All drafts, 5 drafts/ })).toBeVisible()
})

test('the same submission twice is noticed', async ({ desk: page }) => {
  await loadSamples(page)
  const file = text('garam.md', '# Panen Garam\n\nPetani garam di Teluk Lontar panen lebih awal.\n')
  const dialog = page.getByRole('dialog', { name: 'Import drafts' })
  await page.keyboard.press('Control+o')
  await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles(file)
  await dialog.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Panen Garam')
  await page.keyboard.press('Control+o')
  await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles(file)
  await expect(dialog.getByText('on the desk already', { exact: false })).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Import', exact: true })).toBeDisabled()
  await dialog.getByRole('button', { name: 'Open that draft' }).click()
  await expect(dialog).toHaveCount(0)
})
