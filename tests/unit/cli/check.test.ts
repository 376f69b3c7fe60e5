import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { allFindings, type Report } from '#main/cli/check/report.ts'
import { FERRY_PAGE } from '../../fixtures/ferry-page.ts'
import { sunting } from './terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'sunting-check-'))
afterAll(() => rmSync(folder, { recursive: true }))
const data = join(folder, 'data')
const file = join(folder, 'feri.txt')
writeFileSync(file, FERRY_PAGE)

const check = (...args: readonly string[]) => sunting(['check', '--data', data, ...args])
const reported = async (...args: readonly string[]): Promise<Report> =>
  JSON.parse((await check('--json', ...args)).out)

describe('--json', () => {
  test('prints what was recognised: article, sections, lines left out', async () => {
    const { article } = await reported(file)
    expect(Object.keys(article)).toEqual([
      'title',
      'excerpt',
      'dateline',
      'lead',
      'sections',
      'figures',
      'stripped',
    ])
    expect(article).toMatchObject({
      title: 'Feri Malam Teluk Semilir Berlayar Lagi',
      dateline: 'Semilir, Kabar Pesisir',
      lead: [
        expect.stringContaining('memuji awak Feri Malam'),
        'Pujian itu disampaikannya di Dermaga Lontar pada Rabu (5/3/2025).',
      ],
    })
    expect(article.sections.map(({ number, heading }) => `${number}. ${heading}`)).toEqual([
      '1. Feri berangkat dua kali semalam',
      '2. Perbaikan memakan waktu delapan bulan',
      '3. Nelayan meminta lampu suar',
    ])
  })

  test('prints each bullet with its status, its evidence and its findings', async () => {
    const { summary } = await reported(file)
    expect(summary.origin).toBe('imported-ai')
    expect(summary.bullets.map(({ status }) => status)).toEqual(['supported', 'partly', 'partly'])
    expect(summary.bullets[1]).toMatchObject({
      heading: '',
      text: 'Biaya perbaikan mencapai Rp9 miliar.',
      evidence: ['Menurut perkiraan Serikat Awak Kapal, biaya perbaikan mencapai Rp9 miliar.'],
      findings: [
        {
          check: 'summary/lost-attribution',
          severity: 'warning',
          article: 'Menurut perkiraan Serikat Awak Kapal',
        },
      ],
    })
    expect(summary.findings.map(({ check }) => check)).toEqual(['summary/lead-missing'])
  })

  test('has a message in each language, and neither null nor an empty field in a finding', async () => {
    const findings = async (language: string) =>
      allFindings(await reported(file, '--lang', language))
    const [id, en] = [await findings('id'), await findings('en')]
    expect(id.length).toBeGreaterThan(3)
    expect(id.map(({ check }) => check)).toEqual(en.map(({ check }) => check))
    for (const [at, finding] of id.entries()) {
      expect(finding.message).not.toBe(en[at]?.message)
      for (const value of Object.values(finding)) expect(value).toMatch(/./)
    }
  })

  test('without a summary there is no origin and no finding about one', async () => {
    const plain = join(folder, 'tanpa-ringkasan.md')
    writeFileSync(plain, '# Pasar Malam Dibuka Lagi\n\nWarga Lontar menyambut pasar malam.\n')
    expect((await reported(plain)).summary).toEqual({ origin: null, bullets: [], findings: [] })
  })
})

describe('for a person', () => {
  test('the same findings are told in words, with a sign that is not only a colour', async () => {
    const { code, out } = await check(file)
    expect(code).toBe(1)
    for (const { message } of allFindings(await reported(file)))
      expect(out.replaceAll(/\s+/g, ' ')).toContain(message)
    expect(out).toContain('✖ blocker: Cut inside a word')
    expect(out).toContain('2. ◐ partly supported')
    expect(out).toMatch(/^✖ \d+ blockers, \d+ warning, \d+ notes$/m)
  })

  test('colour changes no word, and no line is longer than the terminal is wide', async () => {
    const plain = await check(file)
    const coloured = await sunting(['check', '--data', data, file], { colour: true })
    expect(coloured.out).toContain('\u001b[')
    expect(stripVTControlCharacters(coloured.out)).toBe(plain.out)
    expect(Math.max(...plain.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })
})

test('standard input is read for "-", and nothing is stored', async () => {
  const { code, out } = await sunting(['check', '--json', '--data', data, '-'], {
    stdin: FERRY_PAGE,
  })
  expect(code).toBe(1)
  expect(JSON.parse(out)).toMatchObject({ article: { sections: [{}, {}, {}] } })
  expect(readdirSync(folder)).not.toContain('data')
})

test('an article without a blocker ends with 0', async () => {
  const sound = join(folder, 'baik.md')
  writeFileSync(sound, '# Pasar Malam Lontar Dibuka Lagi\n\nWarga Lontar menyambut pasar malam.\n')
  expect((await check(sound)).code).toBe(0)
})

test.each([
  ['is not there', 'hilang.txt', null, '"'],
  ['is empty', 'kosong.txt', '', 'is empty'],
  ['is binary', 'gambar.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'binary'],
  ['is in another encoding', 'latin.txt', Buffer.from([0x4b, 0x61, 0xe9, 0x20, 0x62]), 'UTF-8'],
  ['is too large', 'besar.txt', Buffer.alloc(30 * 1024 * 1024 + 1, 'a'), '30 MB'],
])('a file that %s gets a clear sentence and 2', async (_what, name, content, sentence) => {
  const path = join(folder, name)
  if (content !== null) writeFileSync(path, content)
  const { code, out, err } = await check('--json', path)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(sentence)
  expect(err).not.toMatch(/^\s+at /m)
})

test('a folder is no article', async () => {
  expect(await check(folder)).toMatchObject({ code: 2, out: '' })
})

test('the newsroom’s own house style counts, and a broken one is named', async () => {
  const broken = mkdtempSync(join(folder, 'rusak-'))
  writeFileSync(join(broken, 'house-style.json'), '{"summaryLabel": 3}')
  const { code, err } = await sunting(['check', '--data', broken, file])
  expect(code).toBe(2)
  expect(err).toContain('house-style.json')
})
