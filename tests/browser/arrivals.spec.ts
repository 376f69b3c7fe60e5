import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { faults } from './axe.ts'
import { expect, test } from './ferry-desk.ts'

/** A folder with more articles than anybody looks through one by one, one of them twice, and what is none. */
function aFolder(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'sunting-arrivals-')), 'Kiriman')
  mkdirSync(folder)
  for (let at = 0; at < 24; at += 1) {
    const page = `<h1>Panen cabai ke-${at}</h1><p>Warga Lembah Seruni memanen ${at} ton cabai.</p>`
    writeFileSync(join(folder, `${at}.html`), page)
    if (at === 0) writeFileSync(join(folder, 'lagi.html'), page)
  }
  writeFileSync(join(folder, 'foto.jpg'), 'x')
  return folder
}

test('a folder is taken in with its progress, and each file is in the report with what became of it', async ({
  ferry: page,
}) => {
  const folder = aFolder()
  try {
    await page.keyboard.press('ControlOrMeta+o')
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('dialog').getByRole('button', { name: 'Choose a folder…' }).click()
    await (await chooser).setFiles(folder)
    const progress = page.getByRole('region', { name: 'Files being taken in' })
    await expect(progress).toContainText('All done: 26 files.', { timeout: 20_000 })
    await expect(progress).toContainText('Imported 24, doubled 1, refused 1.')
    await expect(page.getByRole('row', { name: /Panen cabai ke-7/ })).toBeVisible()

    await progress.getByRole('button', { name: 'Report…' }).click()
    const report = page.getByRole('dialog', { name: 'Report on arrived files' })
    await expect(report.getByRole('listitem')).toHaveText([/Kiriman\/foto\.jpg.*cannot be read/])
    expect(await faults(page)).toEqual([])
    await report.getByRole('radio', { name: 'Doubled 1' }).click()
    await expect(report.getByRole('listitem')).toHaveText([/Kiriman\/(?:0|lagi)\.html/])
    await report.getByRole('radio', { name: 'All 26' }).click()
    await expect(report.getByRole('listitem')).toHaveCount(26)
    const download = page.waitForEvent('download')
    await report.getByRole('button', { name: 'Export CSV' }).click()
    const csv = readFileSync(await (await download).path(), 'utf8')
    expect(csv.split('\r\n')).toHaveLength(27)
    expect(csv).toContain('Kiriman/foto.jpg,1,refused,,')
  } finally {
    rmSync(join(folder, '..'), { recursive: true })
  }
})
