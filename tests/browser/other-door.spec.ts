import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { bar, expect, opened, row, test } from './sampled-desk.ts'

/** What comes through another door is there within a second; the machine of a test may take another. */
const SOON = { timeout: 2_000 }

test('what another door or window stores is in the queue soon, and place, choice and focus stay', async ({
  sampled,
  door,
  context,
  dataFolder,
}) => {
  await row(sampled, 'Mercusuar').click()
  await opened(sampled, 'Mercusuar')
  await row(sampled, 'Payung Rotan').focus()
  await sampled.keyboard.press('m')
  await sampled.keyboard.press(' ')
  const chosen = row(sampled, 'Payung Rotan').getByRole('checkbox')
  await expect(chosen).toBeChecked()

  await test.step('a file through the command line', async () => {
    const file = test.info().outputPath('pasar.md')
    writeFileSync(file, '# Pasar Terapung Muara Jati Dibuka Lagi\n\nPedagang kembali ke sungai.')
    execFileSync(process.execPath, ['src/main/cli.ts', 'import', file, '--data', dataFolder])
    await expect(row(sampled, 'Pasar Terapung')).toBeVisible(SOON)
  })

  await test.step('a title and a decision in another window', async () => {
    const other = await context.newPage()
    await other.goto(door.address)
    await row(other, 'Kota Arum').click()
    await opened(other, 'Kota Arum')
    await other.getByRole('textbox', { name: 'Title' }).fill('Bus Kota Arum Gratis Sepekan')
    await expect(row(sampled, 'Bus Kota Arum Gratis Sepekan')).toBeVisible(SOON)
    await bar(other).getByRole('button', { name: 'Reject' }).click()
    const dialog = other.getByRole('dialog', { name: 'Reject the draft' })
    await dialog.getByRole('checkbox', { name: 'Plagiarism' }).press(' ')
    await other.keyboard.press('Control+Enter')
    await expect(row(sampled, 'Bus Kota Arum')).toBeHidden(SOON)
  })

  await expect(row(sampled, 'Payung Rotan')).toBeFocused()
  await expect(chosen).toBeChecked()
  await opened(sampled, 'Mercusuar')
})
