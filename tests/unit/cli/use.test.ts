import { expect, test } from 'vitest'
import { sunting } from './terminal.ts'

const COMMANDS = ['check', 'import', 'list', 'export', 'serve', 'audit']

test('without a command the help is shown, and that is wrong use', async () => {
  const { code, out, err } = await sunting([])
  expect([code, err]).toEqual([2, ''])
  for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^  ${command}\\b`, 'm'))
})

test('--help is fine, in the language that is asked for', async () => {
  expect(await sunting(['--help'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('Exit codes'),
  })
  expect(await sunting(['--help', '--lang', 'id'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('Kode keluar'),
  })
})

test.each(COMMANDS)(
  '%s --help explains every option of the command, in both languages',
  async (name) => {
    for (const language of ['id', 'en'] as const) {
      const { code, out } = await sunting([name, '--help'], { language })
      expect(code).toBe(0)
      expect(out).toMatch(new RegExp(`^sunting ${name}`))
      expect(out).toContain('--data DIR')
    }
  },
)

test.each([
  [['publish'], 'There is no command "publish"'],
  [['toString'], 'There is no command "toString"'],
  [['check'], 'sunting check --help'],
  [['check', '--json', '--html', 'page.html', 'a'], 'sunting check --help'],
  [['check', '--nothing', 'a'], '--nothing'],
  [['check', '--json=x', 'a'], '--json'],
  [['import'], 'sunting import --help'],
  [['list', '--view', 'new'], '--view is review | returned | held | decided | all'],
  [['list', 'x'], 'sunting list --help'],
  [['export'], 'sunting export --help'],
  [['export', '--format', 'pdf', 'x'], '--format is html | json'],
  [['serve', '--port', '99999'], '--port is a number from 0 to 65535'],
  [['serve', '--port', 'x'], '--port is'],
  [['audit'], 'sunting audit --help'],
  [['audit', 'mend'], 'sunting audit --help'],
  [['list', '--lang', 'jv'], '--lang is id or en, not "jv"'],
])('%j is wrong use: one sentence, code 2', async (args, sentence) => {
  const { code, out, err } = await sunting(args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(sentence)
  expect(err.trim().split('\n')).toHaveLength(1)
})
