import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { COST, LAMP, LEAD } from '../browser/ferry-replies.ts'
import { bullet, setUpModel } from '../browser/model-desk.ts'
import { FERRY_PAGE } from '../fixtures/ferry-page.ts'
import { bulletsReply } from '../models/answer.ts'
import { startModelServer } from '../models/model-server.ts'
import { expect, launch, test } from './fixture.ts'

test('a model’s proposals stream into the window, are stopped, and one is taken with its record; two models are compared; work on many drafts is resumed after a restart', async ({
  dataFolder,
}) => {
  test.slow()
  const page = join(dataFolder, 'feri.txt')
  writeFileSync(page, FERRY_PAGE)
  execFileSync(process.execPath, ['src/main/cli.ts', 'import', page, '--data', dataFolder])
  const server = await startModelServer([bulletsReply([COST, LAMP, LEAD])])
  const application = await launch(dataFolder)
  const desk = await application.firstWindow()
  await desk.getByRole('textbox', { name: 'Your name' }).fill('Rani Saraswati')
  await desk.keyboard.press('Enter')
  await desk.getByRole('row', { name: /Feri Malam/ }).click()
  await expect(bullet(desk, 2).getByText('Partly')).toBeVisible()
  await setUpModel(desk, server)

  const proposals = desk.getByRole('group', { name: 'Proposals of Seruni' })
  const ask = async () => {
    await bullet(desk, 2)
      .getByRole('button', { name: /, to its evidence/ })
      .focus()
    await desk.keyboard.press('r')
  }
  server.answerWith([{ kind: 'hang', after: '{"bullets":[' }])
  await ask()
  await expect.poll(server.open).toBe(1)
  await desk.keyboard.press('Escape')
  await expect.poll(server.open).toBe(0)
  await desk.keyboard.press('Escape')
  await expect(proposals).toBeHidden()

  server.answerWith([bulletsReply([COST, LAMP, LEAD])])
  await ask()
  await expect(proposals.locator('[data-candidate]')).toHaveCount(3)
  await desk.keyboard.press('1')
  await expect(proposals).toBeHidden()
  await expect(bullet(desk, 2)).toContainText('Menurut perkiraan Serikat Awak Kapal')
  await expect(bullet(desk, 2)).toContainText('AI · Seruni')

  await setUpModel(desk, server, 'Melati')
  server.answerWith([bulletsReply([LAMP, LEAD, COST])])
  await bullet(desk, 1)
    .getByRole('button', { name: /, to its evidence/ })
    .focus()
  await desk.keyboard.press('Shift+V')
  const comparison = desk.getByRole('dialog', { name: 'Compare models' })
  await desk.keyboard.press('Enter')
  await expect(comparison.locator('[data-candidate]')).toHaveCount(6)
  await desk.keyboard.press('5')
  await expect(comparison).toBeHidden()
  await expect(bullet(desk, 1)).toContainText('AI · Melati')

  server.answerWith([{ kind: 'hang', after: '' }])
  await desk.getByRole('row', { name: /Feri Malam/ }).focus()
  await desk.keyboard.press('m')
  await desk.getByRole('row', { name: /Feri Malam/ }).press('Space')
  await desk.getByRole('button', { name: 'Regenerate…' }).click()
  await desk.getByRole('button', { name: 'Start' }).click()
  await expect.poll(server.open).toBe(1)
  await application.close()
  await expect.poll(server.open).toBe(0)

  server.answerWith([bulletsReply([LEAD, COST, LAMP])])
  const again = await launch(dataFolder)
  const later = await again.firstWindow()
  const progress = later.getByRole('region', { name: 'Work in the background' })
  await expect(progress).toContainText('Sunting was closed meanwhile; 0 of 1 done.')
  await progress.getByRole('button', { name: 'Resume' }).click()
  await expect(progress).toContainText('Through: 1 of 1 done.')
  await later.getByRole('row', { name: /Feri Malam/ }).click()
  await expect(later.getByText('A proposal of Melati waits for you')).toBeVisible()
  await again.close()
  await server.stop()
})
