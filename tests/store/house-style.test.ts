import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDesk } from '#main/desk/open-desk.ts'
import standard from '#resources/house-style.json' with { type: 'json' }
import { aDesk } from './a-desk.ts'
import { emptyFolder } from './place.ts'

const write = (folder: string, text: string): string => {
  const file = join(folder, 'house-style.json')
  writeFileSync(file, text)
  return file
}

test('a newsroom without a style of its own has the default', async () => {
  const desk = await aDesk()
  expect((await desk.settings.read()).houseStyle).toEqual(standard)
})

test('a newsroom has its own style', async () => {
  const folder = emptyFolder()
  write(folder, JSON.stringify({ ...standard, summaryLabel: 'Ringkasnya' }))
  const desk = await aDesk(folder)
  expect((await desk.settings.read()).houseStyle.summaryLabel).toBe('Ringkasnya')
})

test.each([
  ['no JSON', '{"summaryLabel": "Ringkasnya",', { line: 1, path: '' }],
  [
    'a wrong field',
    JSON.stringify({ ...standard, bullets: { count: 'tiga', maxLength: 220 } }, null, 2),
    { line: 9, path: 'bullets.count' },
  ],
  ['a misspelt field', JSON.stringify({ ...standard, offf: [] }), { line: 1, path: 'offf' }],
])('%s in it is a named failure with its line, and the file stays', async (_, text, error) => {
  const folder = emptyFolder()
  const file = write(folder, text)
  const opened = await openDesk({ dataFolder: folder, door: 'command-line' })
  expect(opened).toMatchObject({
    ok: false,
    failure: { kind: 'house-style-invalid', file, errors: [error] },
  })
  expect(readFileSync(file, 'utf8')).toBe(text)
})

test('a file in another encoding is a named failure', async () => {
  const folder = emptyFolder()
  const text = JSON.stringify({ ...standard, summaryLabel: 'Intinya, Café' })
  writeFileSync(join(folder, 'house-style.json'), Buffer.from(text, 'latin1'))
  expect(await openDesk({ dataFolder: folder, door: 'command-line' })).toMatchObject({
    failure: { errors: [{ message: { en: expect.stringContaining('UTF-8') } }] },
  })
})

test('a folder in its place is a named failure', async () => {
  const folder = emptyFolder()
  mkdirSync(join(folder, 'house-style.json'))
  const opened = await openDesk({ dataFolder: folder, door: 'command-line' })
  expect(opened).toMatchObject({ ok: false, failure: { kind: 'house-style-invalid' } })
})
