import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { expect, row, test } from './sampled-desk.ts'

test('chosen drafts come out in one archive, in the format that was asked for', async ({
  sampled,
}) => {
  const exported = async (format: string) => {
    await row(sampled, 'Kota Arum').click({ modifiers: ['ControlOrMeta'] })
    await row(sampled, 'Mercusuar').click()
    await sampled.getByRole('button', { name: 'Act on them…' }).click()
    const [download] = await Promise.all([
      sampled.waitForEvent('download'),
      sampled.getByRole('menuitem', { name: `Export as ${format}` }).click(),
    ])
    await expect(sampled.getByText('2 articles in one ZIP file').first()).toBeVisible()
    return Object.entries(unzipSync(readFileSync(await download.path())))
  }
  const pages = await exported('HTML')
  expect(pages).toHaveLength(2)
  for (const [name, bytes] of pages) {
    expect(name).toMatch(/\.html$/)
    expect(strFromU8(bytes)).toMatch(/Kota Arum|Mercusuar/)
  }
  const records = await exported('JSON')
  expect(records).toHaveLength(2)
  for (const [name, bytes] of records) {
    expect(name).toMatch(/\.json$/)
    expect(JSON.stringify(JSON.parse(strFromU8(bytes)))).toMatch(/Kota Arum|Mercusuar/)
  }
})
