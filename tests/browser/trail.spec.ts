import { readFileSync } from 'node:fs'
import { faults } from './axe.ts'
import { expect, test } from './sampled-desk.ts'

test('the trail of the desk is opened by key, filtered, verified and handed over as a table', async ({
  sampled,
}) => {
  await sampled.keyboard.press('ControlOrMeta+Alt+h')
  const dialog = sampled.getByRole('dialog', { name: 'Audit trail of the desk' })
  const records = dialog.getByRole('list', { name: 'Audit trail' }).getByRole('listitem')
  await expect(records.first()).toContainText('Draft imported by Rani Saraswati')
  expect(await faults(sampled)).toEqual([])

  await dialog.getByRole('button', { name: /What/ }).focus()
  await sampled.keyboard.press('Enter')
  await sampled.getByRole('option', { name: 'Settings', exact: true }).click()
  await expect(records).toHaveCount(1)
  await expect(records).toContainText('Editor named')

  await dialog.getByRole('button', { name: 'Verify the trail' }).click()
  await expect(dialog.getByRole('status')).toContainText('Whole: 5 records')
  const [file] = await Promise.all([
    sampled.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Export CSV' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('audit-trail.csv')
  const [, ...lines] = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\r\n')
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain('editor-named')
})
