import { bulletsReply } from '../models/answer.ts'
import { faults } from './axe.ts'
import { addLocal, expect, field, models, openModels, test } from './model-desk.ts'

const button = (page: Parameters<typeof models>[0], name: string) =>
  models(page).getByRole('button', { name, exact: true })

test('an empty desk says what a model is for, and a model is added from a preset', async ({
  ferry,
  server,
}) => {
  await openModels(ferry)
  await expect(models(ferry)).toContainText('No language model yet')
  await models(ferry)
    .getByRole('button', { name: /^Ollama/ })
    .click()
  await button(ferry, 'Add').click()
  await expect(models(ferry)).toContainText('Enter the name of the model')
  await field(ferry, 'Model').fill('seruni-kecil')
  await field(ferry, 'Base address').fill(server.address)
  await button(ferry, 'Add').click()

  const confirm = models(ferry).getByRole('region', { name: 'Article text will be sent here' })
  await expect(confirm).toContainText('127.0.0.1')
  await expect(confirm).toContainText(String(server.port))
  await expect(confirm).toContainText('Not encrypted')
  expect(server.connections()).toBe(0)
  await button(ferry, 'Yes, save').click()

  await expect(models(ferry).getByRole('navigation')).toContainText('seruni-kecil')
  await button(ferry, 'Make it the default').click()
  await models(ferry)
    .getByRole('navigation')
    .getByRole('button', { name: 'Default', exact: true })
    .click()
  await expect(models(ferry).getByRole('radio', { name: /^Ollama/ })).toBeChecked()
  await models(ferry)
    .getByRole('radio', { name: /^Sentences of the article/ })
    .focus()
  await ferry.keyboard.press('Space')
  await expect(models(ferry).getByRole('radio', { name: /^Sentences/ })).toBeChecked()
})

test.describe(() => {
  test.use({ provoked: /422/ })

  test('a refused address has its sentence at its field, and nothing is saved', async ({
    ferry,
  }) => {
    await openModels(ferry)
    await models(ferry)
      .getByRole('button', { name: /^Another server/ })
      .click()
    await field(ferry, 'Name in menus').fill('Meja lain')
    await field(ferry, 'Base address').fill('http://models.example/v1')
    await field(ferry, 'Model').fill('seruni')
    await button(ferry, 'Add').click()
    await button(ferry, 'Yes, save').click()
    await expect(field(ferry, 'Base address')).toHaveAccessibleDescription(/not encrypted/)
    await ferry.keyboard.press('Escape')
    await expect(models(ferry).getByRole('alert')).toContainText('not saved')
    await button(ferry, 'Discard and close').click()
    await openModels(ferry)
    await expect(models(ferry)).toContainText('No language model yet')
  })
})

test('a key is kept for this run, shown by its last four characters, and forgotten', async ({
  ferry,
  server,
}) => {
  await openModels(ferry)
  await addLocal(ferry, server, 'Seruni')
  await models(ferry).getByLabel('Key', { exact: true }).fill('rahasia-dapur-7788')
  await button(ferry, 'Save').click()
  await expect(models(ferry)).toContainText('Key ends in ••••7788, for this run only')
  await expect(models(ferry)).toContainText('forgotten when the desk closes')
  await expect(models(ferry).getByLabel('New key')).toHaveValue('')
  expect(await ferry.content()).not.toContain('rahasia-dapur')
  await button(ferry, 'Forget key').click()
  await expect(models(ferry).getByLabel('Key', { exact: true })).toBeVisible()
})

test('the test of a connection says what works, and what is wrong', async ({ ferry, server }) => {
  await openModels(ferry)
  await addLocal(ferry, server, 'Seruni')
  server.answerWith([bulletsReply([{ sources: ['k1'], text: 'Kapal berlayar pagi ini.' }])])
  await button(ferry, 'Test connection').click()
  await expect(models(ferry)).toContainText(/Seruni answered in [\d.]+ s/)

  server.answerWith([{ kind: 'refuse', status: 401 }])
  await button(ferry, 'Test connection').click()
  await expect(models(ferry)).toContainText('none is kept here')

  server.answerWith([{ kind: 'reply', text: 'Tentu, ini poinnya.' }])
  await button(ferry, 'Test connection').click()
  await expect(models(ferry)).toContainText('not answer in the form')

  server.answerWith([{ kind: 'hang', after: '' }])
  await button(ferry, 'Test connection').click()
  await expect(models(ferry)).toContainText('Waiting for Seruni')
  expect(await faults(ferry)).toEqual([])
  await button(ferry, 'Stop').click()
  await expect(button(ferry, 'Test connection')).toBeVisible()
  await expect.poll(() => server.open()).toBe(0)
})

test('a model is chosen from those that the server lists', async ({ ferry, server }) => {
  await openModels(ferry)
  await addLocal(ferry, server, 'Seruni')
  await button(ferry, 'Models of the server').click()
  await models(ferry).getByRole('textbox', { name: 'Filter the models' }).fill('besar')
  const list = models(ferry).getByRole('list', { name: 'Models that the server lists' })
  await expect(list.getByRole('listitem')).toHaveText(['seruni-besar'])
  await list.getByRole('button').click()
  await expect(field(ferry, 'Model')).toHaveValue('seruni-besar')
  await button(ferry, 'Save').click()
  await expect(models(ferry).getByRole('navigation')).toContainText('seruni-besar')
})

test('removing asks first, and what a model is told can be read', async ({ ferry, server }) => {
  await openModels(ferry)
  await addLocal(ferry, server, 'Seruni')
  await button(ferry, 'Remove…').click()
  await expect(models(ferry)).toContainText('Remove Seruni?')
  expect(await faults(ferry)).toEqual([])
  await button(ferry, 'Remove').click()
  await expect(models(ferry)).toContainText('No language model yet')

  await models(ferry).getByRole('navigation').getByRole('button', { name: 'Instructions' }).click()
  await expect(models(ferry)).toContainText('Version bullets-id-1')
  expect(await faults(ferry)).toEqual([])
})
