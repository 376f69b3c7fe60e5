import { execFileSync } from 'node:child_process'
import { expect, test } from './fixture.ts'

/** More than are counted one by one (search/answer.ts); all of them have the word. */
const DRAFTS = 1_100
const IN_ALL = 'warga'

test('the field that one types into stays where it is, however many drafts are found', async ({
  page,
  host,
  dataFolder,
}) => {
  const wish = ['--drafts', String(DRAFTS), '--seed', '1', '--data', dataFolder]
  execFileSync(process.execPath, ['tests/generated/run.ts', ...wish])
  const door = await host.open(dataFolder)
  await page.goto(door.address)
  await page.getByRole('textbox', { name: 'Your name' }).fill('Rani Saraswati')
  await page.keyboard.press('Enter')
  const queue = page.getByRole('region', { name: 'Queue' })
  const field = queue.getByRole('searchbox')
  await page.getByRole('radio', { name: /^All drafts/ }).click()
  await expect(queue.getByText('1,100 drafts')).toBeVisible()
  const top = async () => (await field.boundingBox())?.y
  const before = await top()
  await field.fill(IN_ALL)
  await expect(queue.getByText('more than 1,000 drafts')).toBeVisible()
  expect(await top()).toBe(before)
  await door.stop()
})
