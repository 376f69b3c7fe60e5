import type { Page } from '@playwright/test'
import { bulletsReply } from '../models/answer.ts'
import { faults } from './axe.ts'
import { COST, LAMP, LEAD, WRONG } from './ferry-replies.ts'
import { bullet, expect, setUpModel, test } from './model-desk.ts'

// Half-way through an animation a colour is none that anybody reads.
test.use({ contextOptions: { reducedMotion: 'reduce' } })
test.describe.configure({ timeout: 120_000 })

const queue = (page: Page) => page.getByRole('region', { name: 'Queue', exact: true })
const progress = (page: Page) => page.getByRole('region', { name: 'Work in the background' })

async function chooseAll(page: Page): Promise<void> {
  await page.getByRole('row', { name: /Feri Malam/ }).focus()
  await page.keyboard.press('m')
  await queue(page)
    .getByRole('button', { name: /^Choose all/ })
    .click()
  await expect(queue(page).getByRole('status').first()).toContainText('1 draft chosen')
}

async function begin(page: Page): Promise<void> {
  await chooseAll(page)
  await queue(page).getByRole('button', { name: 'Regenerate…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Regenerate in the background' })
  await expect(dialog.getByRole('radio', { name: /^Seruni/ })).toBeChecked()
  expect(await faults(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Start' }).click()
  await expect(dialog).toBeHidden()
}

test('many drafts get proposals in the background, and nothing is taken by itself', async ({
  ferry,
  server,
}) => {
  await setUpModel(ferry, server)
  server.answerWith([bulletsReply([LEAD, COST, LAMP])])
  await begin(ferry)
  await expect(progress(ferry)).toContainText('Through: 1 of 1 done.')
  expect(await faults(ferry)).toEqual([])
  await expect(ferry.getByRole('row', { name: /Feri Malam/ })).toContainText('3 proposals wait')
  await expect(bullet(ferry, 2)).toContainText('Biaya perbaikan mencapai Rp9 miliar.')
  await ferry.getByRole('button', { name: 'Look at it' }).click()
  const proposal = ferry.getByRole('group', { name: 'Summary proposed by Seruni' })
  await expect(proposal.locator('[data-candidate]')).toHaveCount(3)
  expect(server.requests()).toHaveLength(1)
})

test('work is paused and cancelled', async ({ ferry, server }) => {
  await setUpModel(ferry, server)
  server.answerWith([{ kind: 'hang', after: '' }])
  await begin(ferry)
  await progress(ferry).getByRole('button', { name: 'Pause' }).click()
  await progress(ferry).getByRole('button', { name: 'Cancel the rest' }).click()
  await expect(progress(ferry)).toContainText('Cancelled')
  await expect.poll(() => server.open()).toBe(0)
  await progress(ferry).getByRole('button', { name: 'Close' }).click()
  await expect(progress(ferry)).toBeHidden()

  server.answerWith(() => ({ kind: 'refuse', status: 429, headers: { 'Retry-After': '120' } }))
  await begin(ferry)
  await expect(progress(ferry)).toContainText('Seruni asks for a pause; the work goes on at')
  await progress(ferry).getByRole('button', { name: 'Cancel the rest' }).click()
  await expect(progress(ferry)).toContainText('Cancelled')
})

test('work is resumed, what failed is named and tried again, and proposals with faults are said to want reading', async ({
  ferry,
  server,
}) => {
  const outcome = ferry.getByRole('dialog', { name: 'What waits for you' })
  await setUpModel(ferry, server)
  server.answerWith([{ kind: 'hang', after: '' }])
  await begin(ferry)
  await progress(ferry).getByRole('button', { name: 'Pause' }).click()
  server.answerWith([{ kind: 'refuse', status: 401 }])
  await progress(ferry).getByRole('button', { name: 'Resume' }).click()
  await progress(ferry).getByRole('button', { name: '1 draft failed' }).click()
  await expect(outcome.getByRole('listitem')).toContainText(/Feri Malam.*key/s)

  server.answerWith([bulletsReply([WRONG])])
  await outcome.getByRole('button', { name: 'Try the failed again' }).click()
  await expect(progress(ferry)).toContainText('Through: 1 of 1 done.')
  await progress(ferry)
    .getByRole('button', { name: /needs? reading$/ })
    .click()
  await expect(outcome).toContainText('Where none is sound, sentences of the article wait')
  expect(await faults(ferry)).toEqual([])
  await outcome.getByRole('button', { name: 'Open' }).click()
  await expect(outcome).toBeHidden()
  await expect(ferry.getByText('A proposal of Seruni waits for you')).toBeVisible()
  await expect(
    ferry.getByText('A proposal of sentences of the article waits for you'),
  ).toBeVisible()
})

test('boxes come and go by key, and Control with a click begins to choose', async ({ ferry }) => {
  const row = ferry.getByRole('row', { name: /Feri Malam/ })
  await row.click({ modifiers: ['ControlOrMeta'] })
  await expect(queue(ferry).getByRole('status').first()).toContainText('1 draft chosen')
  await expect(row.getByRole('checkbox')).toBeChecked()
  await ferry.keyboard.press('Escape')
  await expect(row.getByRole('checkbox')).toHaveCount(0)
})
