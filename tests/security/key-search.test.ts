import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openDesk } from '#main/desk/open-desk.ts'
import { keptKeys } from '#main/keys/kept-keys.ts'
import { listBackups } from '#main/store/backup.ts'
import { bulletsReply } from '../models/answer.ts'
import { aModelServer, aProvider } from '../models/ask.ts'
import { clientOf, importedDraft } from '../store/a-desk.ts'
import { emptyFolder } from '../store/place.ts'
import { standInCipher } from '../unit/keys/stand-in-cipher.ts'

const KEY = 'sk-seruni-7Qm2Zt9Lx4Vb8Nc3-abcd'

/** The key as it could stand in a file. */
const forms: readonly string[] = [
  KEY,
  KEY.slice(3, -5),
  Buffer.from(KEY).toString('base64').slice(0, -4),
  Buffer.from(KEY).toString('hex'),
  Buffer.from(KEY, 'utf16le').toString('latin1'),
]

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())

test('after a whole session the key is in no file, no answer, no export and no line of the console', async () => {
  const folder = emptyFolder()
  const printed: string[] = []
  for (const stream of [process.stdout, process.stderr]) {
    const spy = vi.spyOn(stream, 'write').mockImplementation((text) => {
      printed.push(String(text))
      return true
    })
    onTestFinished(() => spy.mockRestore())
  }
  // A server that throws the key back, as careless ones do in their errors.
  const server = await aModelServer(
    [
      bulletsReply([{ sources: ['S1'], text: 'The market opens at six.' }]),
      { kind: 'refuse', status: 401, message: `Incorrect API key provided: ${KEY}` },
      { kind: 'refuse', status: 500, message: `Bearer ${KEY}` },
      { kind: 'reply', text: `Kunci Anda ${KEY}` },
    ],
    { key: KEY },
  )
  const keys = keptKeys(join(folder, 'keys.json'), standInCipher().cipher)
  const opened = await openDesk({ dataFolder: folder, door: 'electron', keys })
  if (!opened.ok) throw new Error('not opened')
  const desk = clientOf(opened.desk)

  await desk.settings.write({ editor: 'Rani Wulandari' })
  const answers: unknown[] = []
  answers.push(await desk.models.save(aProvider(server.address)))
  answers.push(await desk.models.setKey({ id: 'p1', key: KEY }))
  answers.push(await desk.models.setDefault({ id: 'p1' }))
  for (let times = 0; times < 4; times++) answers.push(await desk.models.test({ id: 'p1' }))
  answers.push(await desk.models.available({ id: 'p1' }))
  answers.push(await desk.models.list())
  const { id } = await importedDraft(desk)
  for (const format of ['html', 'json'] as const)
    answers.push(await desk.publication.render({ draftId: id, format }))
  answers.push(await desk.audit.list({ draftId: null }), await desk.settings.read())
  await desk.close()

  expect(answers[3]).toMatchObject({ kind: 'works' })
  expect(answers[4]).toMatchObject({ failure: { kind: 'key-refused' } })
  expect(server.requests()[0]?.headers.authorization).toBe(`Bearer ${KEY}`)
  expect(listBackups(folder)).toHaveLength(1)
  const files = filesUnder(folder)
  expect(files.some((file) => file.endsWith('keys.json'))).toBe(true)
  const said = [JSON.stringify(answers), printed.join('')]
  const kept = files.map((file) => readFileSync(file).toString('latin1'))
  const hits = [...said, ...kept].flatMap((text) => forms.filter((form) => text.includes(form)))
  expect(hits).toEqual([])
})
