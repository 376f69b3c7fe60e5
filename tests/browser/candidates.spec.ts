import type { Page } from '@playwright/test'
import { bulletsReply } from '../models/answer.ts'
import { faults } from './axe.ts'
import { COST, LAMP, LEAD, WRONG } from './ferry-replies.ts'
import { sharedKeys } from './keys-apart.ts'
import { bullet, expect, setUpModel, test } from './model-desk.ts'

// Half-way through an animation a colour is none that anybody reads.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

test.describe.configure({ timeout: 120_000 })

const proposals = (page: Page, name = 'Proposals of Seruni') => page.getByRole('group', { name })
const cards = (page: Page, name?: string) => proposals(page, name).locator('[data-candidate]')
const whole = 'Summary proposed by Seruni'

const toEvidence = (page: Page, number: number) =>
  bullet(page, number).getByRole('button', { name: /, to its evidence/ })

async function regenerate(page: Page, number: number): Promise<void> {
  await toEvidence(page, number).focus()
  await page.keyboard.press('r')
}

test('a model is asked for a point, its proposals are checked, and one key takes one', async ({
  ferry,
  server,
}) => {
  await setUpModel(ferry, server)
  server.answerWith([bulletsReply([COST, LAMP, LEAD])])
  await regenerate(ferry, 2)
  await expect(cards(ferry)).toHaveCount(3)
  await expect(cards(ferry).first()).toContainText('Supported')
  await expect(cards(ferry).first().locator('ins').first()).toHaveText('Menurut')
  await expect(cards(ferry).first()).toContainText('Section 2, sentence 1')
  expect(await faults(ferry)).toEqual([])
  expect(await sharedKeys(ferry)).toEqual([])
  await ferry.keyboard.press('1')
  await expect(proposals(ferry)).toBeHidden()
  await expect(bullet(ferry, 2)).toContainText('Menurut perkiraan Serikat Awak Kapal')
  await expect(bullet(ferry, 2)).toContainText('AI')
  await expect(bullet(ferry, 3)).toContainText('timur dat')
})

test('proposals are rejected by key and stay in the history; a wish goes with the next request', async ({
  ferry,
  server,
}) => {
  await setUpModel(ferry, server)
  server.answerWith([bulletsReply([COST, LAMP, LEAD])])
  await regenerate(ferry, 2)
  await expect(cards(ferry)).toHaveCount(3)
  await ferry.keyboard.press('Shift+2')
  await expect(cards(ferry).nth(1)).toContainText('Rejected')
  const before = server.requests().length
  await ferry.keyboard.press('t')
  await ferry.keyboard.type('sebut serikatnya')
  await ferry.keyboard.press('Enter')
  await expect.poll(() => server.requests().length).toBeGreaterThan(before)
  expect(JSON.stringify(server.requests().at(-1)?.body)).toContain('sebut serikatnya')
  // Those that arrive push down what is pressed.
  await expect(cards(ferry)).toHaveCount(6)
  const earlier = proposals(ferry).getByText(/earlier proposals/)
  await earlier.click()
  await expect(proposals(ferry).getByText('Rejected').last()).toBeVisible()
  await ferry.keyboard.press('Escape')
  await expect(bullet(ferry, 2)).toContainText('Biaya perbaikan mencapai Rp9 miliar.')
})

test('a proposal that says more than the article shows what is wrong with it', async ({
  ferry,
  server,
}) => {
  await setUpModel(ferry, server)
  server.answerWith([bulletsReply([WRONG])])
  await regenerate(ferry, 2)
  await expect(cards(ferry).first()).toContainText(/Not supported|Partly/)
  await expect(cards(ferry).first().locator('.finding-item').first()).toBeVisible()
})

test('a silent model is stopped by Escape, and the summary is as it was', async ({
  ferry,
  server,
}) => {
  await setUpModel(ferry, server)
  server.answerWith([{ kind: 'hang', after: '' }])
  await regenerate(ferry, 2)
  await expect(proposals(ferry)).toContainText('Waiting for Seruni')
  expect(await faults(ferry)).toEqual([])
  await ferry.keyboard.press('Escape')
  await expect(proposals(ferry)).toContainText('was stopped before it proposed')
  await expect.poll(() => server.open()).toBe(0)
  await ferry.keyboard.press('Escape')
  await expect(bullet(ferry, 2)).toContainText('Biaya perbaikan mencapai Rp9 miliar.')
})

test('a failure is a sentence with two ways on: again, or sentences of the article', async ({
  ferry,
  server,
}) => {
  await setUpModel(ferry, server)
  server.answerWith([
    { kind: 'refuse', status: 500 },
    { kind: 'refuse', status: 500 },
  ])
  await regenerate(ferry, 2)
  const alert = proposals(ferry).getByRole('alert')
  await expect(alert).toContainText('failed to answer (status 500)')
  expect(await faults(ferry)).toEqual([])
  server.answerWith([bulletsReply([COST])])
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(cards(ferry)).toHaveCount(1)
  await proposals(ferry)
    .getByRole('button', { name: 'Sentences of the article', exact: true })
    .last()
    .click()
  await expect(
    proposals(ferry, 'Proposals from the article').getByRole('button', { name: /^Take/ }).first(),
  ).toBeVisible()
})

test('after a change of the article a proposal is taken only knowingly', async ({
  ferry,
  server,
}) => {
  await setUpModel(ferry, server)
  server.answerWith([bulletsReply([COST])])
  await regenerate(ferry, 2)
  await expect(cards(ferry)).toHaveCount(1)
  await ferry.getByRole('textbox', { name: 'Title' }).fill('Feri Malam Berlayar Lagi di Semilir')
  await cards(ferry).getByRole('button', { name: /^Take/ }).click()
  await expect(cards(ferry).getByRole('alert')).toContainText('The article changed')
  await cards(ferry).getByRole('button', { name: 'Take all the same' }).click()
  await expect(bullet(ferry, 2)).toContainText('Menurut perkiraan')
})

test('the whole summary: locked points stay, points are taken one by one or all', async ({
  ferry,
  server,
}) => {
  await setUpModel(ferry, server)
  await toEvidence(ferry, 1).focus()
  await ferry.keyboard.press('l')
  await expect(bullet(ferry, 1).getByRole('button', { name: 'Unlock' })).toBeVisible()
  server.answerWith([bulletsReply([LEAD, LAMP])])
  await ferry.keyboard.press('Shift+R')
  await expect(cards(ferry, whole)).toHaveCount(2)
  await expect(proposals(ferry, whole)).toContainText('Locked: stays as it is')
  expect(await faults(ferry)).toEqual([])
  await ferry.keyboard.press('1')
  await expect(cards(ferry, whole).first()).toContainText('Taken')
  await proposals(ferry, whole)
    .getByRole('button', { name: /as a new version/ })
    .click()
  await expect(proposals(ferry, whole)).toBeHidden()
  await expect(bullet(ferry, 1)).toContainText('dua kali semalam')
  await expect(bullet(ferry, 3)).toContainText('musim angin timur datang')
})

test('two models are compared side by side for a point and for all, and what one of them says is taken', async ({
  ferry,
  server,
}) => {
  await setUpModel(ferry, server)
  await setUpModel(ferry, server, 'Melati')
  server.answerWith([bulletsReply([COST, LAMP, LEAD])])
  await toEvidence(ferry, 2).focus()
  await ferry.keyboard.press('Shift+V')
  const dialog = ferry.getByRole('dialog', { name: 'Compare models' })
  await expect(dialog).toContainText('Biaya perbaikan mencapai Rp9 miliar.')
  await ferry.keyboard.press('Enter')
  const proposed = (name: string) =>
    dialog.getByRole('region', { name }).locator('[data-candidate]')
  for (const name of ['Seruni', 'Melati']) await expect(proposed(name)).toHaveCount(3)
  expect(await faults(ferry)).toEqual([])
  await ferry.keyboard.press('4')
  await expect(dialog).toBeHidden()
  await expect(bullet(ferry, 2)).toContainText('Menurut perkiraan Serikat Awak Kapal')
  await expect(bullet(ferry, 2)).toContainText('AI · Melati')

  server.answerWith([bulletsReply([LEAD, COST, LAMP])])
  await ferry.keyboard.press('ControlOrMeta+k')
  await ferry.keyboard.type('compare models')
  await ferry.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Ask these models' }).click()
  for (const name of ['Seruni', 'Melati']) await expect(proposed(name)).toHaveCount(3)
  expect(await faults(ferry)).toEqual([])
  const melati = dialog.getByRole('region', { name: 'Melati' })
  await melati.getByRole('button', { name: 'Take all 3 points as a new version' }).click()
  await expect(dialog).toBeHidden()
  await expect(bullet(ferry, 1)).toContainText('Ratna Dewanti')
})
