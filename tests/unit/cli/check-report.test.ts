import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import manifest from '../../../package.json' with { type: 'json' }
import { foreignPartsIn } from '../../fixtures/foreign-parts.ts'
import { HOSTILE } from '../../fixtures/hostile-html.ts'
import { sunting } from './terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'sunting-check-report-'))
afterAll(() => rmSync(folder, { recursive: true }))
const put = (name: string, text: string): string => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}
const data = join(folder, 'data')
const check = (args: readonly string[], terminal = {}) =>
  sunting(['check', '--data', data, ...args], terminal)

/** One blocker, warnings and notes for the writer; a lost source and a cut word for the desk. */
const MARKET = `Pasar Terapung Batu Lerai Dibuka Lagi Setelah Setahun Tutup

- Pedagang kembali berjualan dirumah apung.
- Retribusi turun menjadi Rp5 ribu sehari.
- Warga Pulau Mendala berharap kapal pengangkut sayur ditambah sebelum musim angin bar

Lerai, Kabar Pesisir - Bupati Lerai, Maya Larasati, membuka lagi Pasar Terapung Batu Lerai pada Selasa (5/3/2025).

1. Pedagang kembali berjualan

Pedagang kembali berjualan dirumah apung sejak subuh. Mereka sudah mendapat ijin dari pengelola .

2. Retribusi turun

Menurut Asosiasi Pedagang Lerai, retribusi turun menjadi Rp5 ribu sehari.

4. Warga menunggu kapal sayur

Warga Pulau Mendala berharap kapal pengangkut sayur ditambah sebelum musim angin barat. Hubungi Sari di 081234567890.
`
const market = put('pasar-terapung.txt', MARKET)

describe('what is printed, as recorded', () => {
  test.each(['id', 'en'] as const)('%s, unwrapped, for a mail', async (language) => {
    const { code, out } = await check([market], { language, width: Number.POSITIVE_INFINITY })
    expect(code).toBe(1)
    await expect(out).toMatchFileSnapshot(`./golden/report-${language}.txt`)
  })

  test.each(['id', 'en'] as const)('%s, the page', async (language) => {
    const target = join(folder, `golden-${language}.html`)
    await check(['--html', target, market], { language })
    const html = readFileSync(target, 'utf8').replace(`Sunting ${manifest.version}`, 'Sunting')
    await expect(html).toMatchFileSnapshot(`./golden/report-${language}.html`)
  })
})

describe('for the writer', () => {
  test('is numbered through, gravest first, and apart from what the desk has to do', async () => {
    const { out } = await check([market], { width: Number.POSITIVE_INFINITY })
    const [, writer = '', desk = ''] = out.split(/^For the (?:writer|desk)$/m)
    const numbers = Array.from(writer.matchAll(/^ {2}(\d+)\. /gm), ([, number]) => Number(number))
    expect(numbers.length).toBeGreaterThan(4)
    expect(numbers).toEqual(numbers.map((_number, at) => at + 1))
    expect(writer).not.toContain('Cut inside a word')
    expect(desk).toContain('Cut inside a word')
    expect(writer.indexOf('Please mend\n')).toBeLessThan(
      writer.indexOf('Questions and suggestions'),
    )
  })

  test('an article without a finding is thanked for', async () => {
    const { out } = await check([join('resources', 'samples', 'bus-air-kota-arum.html')])
    expect(out).toContain('There is nothing to mend.')
  })
})

describe('a hostile article stays text', () => {
  test('in every form of file: nothing on the page runs, loads or leads away', async () => {
    const files = HOSTILE.flatMap((line, at) => [
      put(`jahat-${at}.txt`, `Pasar ${line} Dibuka\n\n- ${line} warga\n\nWarga ${line} datang.\n`),
      put(`jahat-${at}.md`, `# Pasar ${line}\n\nWarga ${line} datang.\n\n## ${line}\n\n${line}\n`),
      put(`jahat-${at}.html`, `<h1>Pasar</h1><p>Warga ${line} datang.</p>${line}`),
    ])
    const target = join(folder, 'jahat.html')
    await check(['--html', target, ...files])
    const html = readFileSync(target, 'utf8')
    expect(html).toContain('jalan()')
    expect(foreignPartsIn(html)).toEqual([])
  })
})

describe('patterns', () => {
  test('name every file that fits, each once, and one that fits nothing is told', async () => {
    const named = mkdtempSync(join(folder, 'masuk-'))
    for (const name of ['b.txt', 'a.txt', 'c.md']) writeFileSync(join(named, name), MARKET)
    const { code, out, err } = await check(['--json', join(named, '*.txt'), join(named, '*.docx')])
    const files = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).file)
    expect(files).toEqual(['a.txt', 'b.txt', '*.docx'].map((name) => join(named, name)))
    expect(code).toBe(2)
    expect(err).toContain('*.docx')
  })

  test('a file whose name looks like one is that file', async () => {
    const odd = put('pasar [akhir].txt', MARKET)
    const { out } = await check(['--json', odd])
    expect(JSON.parse(out).article.title).toBe(
      'Pasar Terapung Batu Lerai Dibuka Lagi Setelah Setahun Tutup',
    )
  })
})

describe('a page that cannot be written', () => {
  test('is refused before the first article is read, and leaves nothing behind', async () => {
    const target = join(folder, 'tidak-ada', 'hasil.html')
    const { code, out, err } = await check(['--html', target, join(folder, 'hilang.txt')])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('hasil.html')
    expect(err).not.toContain('hilang.txt')
  })

  test('nothing but the page is there afterwards', async () => {
    const place = mkdtempSync(join(folder, 'hasil-'))
    await check(['--html', join(place, 'satu.html'), market, market])
    expect(readdirSync(place)).toEqual(['satu.html'])
  })
})

test('Ctrl+C in the middle ends with 130 and leaves no half page', async () => {
  const place = mkdtempSync(join(folder, 'putus-'))
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      join('src', 'main', 'cli.ts'),
      ...['check', '--data', data, '--html', join(place, 'hasil.html')],
      // The sentence about the first one says that the work has begun; standard input never ends.
      ...[join(folder, 'hilang.txt'), '-'],
    ],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  )
  const exited = once(child, 'exit')
  await once(child.stderr, 'data')
  expect(readdirSync(place)).toHaveLength(1)
  child.kill('SIGINT')
  expect(await exited).toEqual([130, null])
  expect(readdirSync(place)).toEqual([])
})
