import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { FERRY_PAGE } from '../../fixtures/ferry-page.ts'
import { sunting } from './terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'sunting-check-many-'))
afterAll(() => rmSync(folder, { recursive: true }))
const put = (name: string, text: string): string => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}
const ferry = put('feri.txt', FERRY_PAGE)
const sound = put(
  'baik.md',
  '# Pasar Malam Lontar Dibuka Lagi\n\nWarga Lontar menyambut pasar malam.\n',
)
const missing = join(folder, 'hilang.txt')
const check = (args: readonly string[], terminal = {}) =>
  sunting(['check', '--data', join(folder, 'data'), ...args], terminal)

describe('several files', () => {
  test('each is told under its name, and a last line counts them all', async () => {
    const { code, out } = await check([ferry, sound])
    expect(code).toBe(1)
    expect(out.indexOf('feri.txt')).toBeLessThan(out.indexOf('baik.md'))
    expect(out.trimEnd().split('\n').at(-1)).toMatch(
      /^2 drafts, 1 with blockers: \d+ blockers, \d+ warnings?, \d+ notes?$/,
    )
  })

  test('one that cannot be read is named, and the others are checked all the same', async () => {
    const { code, out, err } = await check([missing, sound, '--lang', 'id'])
    expect(code).toBe(2)
    expect(err).toContain('hilang.txt')
    expect(out).toContain('Pasar Malam Lontar Dibuka Lagi')
    expect(out).toContain('2 naskah, 0 dengan penghalang, 1 tidak terbaca')
  })

  test('--json prints one object a line, with its file, and nothing else', async () => {
    const { out, err } = await check(['--json', ferry, missing, sound])
    const lines = out.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { file: ferry, summary: { origin: 'imported-ai' } },
      { file: missing, problem: 'unreadable' },
      { file: sound, summary: { origin: null } },
    ])
    expect(err).toContain('3 drafts')
  })

  test('whoever watches sees which file is at work; the line is empty at the end', async () => {
    const seen: string[] = []
    await check([ferry, sound], { progress: (text: string) => seen.push(text) })
    expect(seen).toEqual([`1/2 ${ferry}`, '', `2/2 ${sound}`, ''])
  })
})

describe('for the writer', () => {
  test('a finding says where it stands and quotes its words; no name of a check is printed', async () => {
    const file = put(
      'pasar.md',
      '# Pasar Lontar Dibuka Lagi\n\nWarga senang.\n\n## 1. Kios penuh\n\nPedagang antri sejak pagi dirumah Bu Sri.\n',
    )
    const { out } = await check([file, '--lang', 'id'])
    expect(out).toContain('“dirumah” seharusnya “di rumah”')
    expect(out).toContain('Bagian 1, paragraf 1')
    expect(out).not.toMatch(/article\/|summary\//)
  })
})

describe('--html', () => {
  const page = async (name: string, ...files: readonly string[]) => {
    const target = join(folder, name)
    const ran = await check(['--html', target, ...files])
    return { ...ran, target, html: readFileSync(target, 'utf8') }
  }

  test('holds article and summary with their marks, and every link leads to a place on the page', async () => {
    const { code, html } = await page('satu.html', ferry)
    expect(code).toBe(1)
    expect(html).toContain('Feri Malam Teluk Semilir Berlayar Lagi')
    expect(html).toContain('<span class="on-phrase">biaya perbaikan mencapai Rp9 miliar</span>')
    expect(html).toContain('<span class="on-warning">Menurut perkiraan Serikat Awak Kapal</span>')
    const ids = new Set(Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id))
    const links = Array.from(html.matchAll(/ href="#([^"]+)"/g), ([, id]) => id)
    expect(links.length).toBeGreaterThan(10)
    expect(links.filter((id) => !ids.has(id))).toEqual([])
  })

  test('needs no other file, runs nothing, and names no folder of this machine', async () => {
    const { html } = await page('sendiri.html', ferry, sound)
    expect(html).not.toMatch(/<script|<link|<img|<iframe| src=| on[a-z]+=/i)
    expect(html.match(/href="(?!#)/g)).toBeNull()
    expect(html).toContain('content="default-src &#x27;none&#x27;;')
    expect(html).not.toContain(folder)
  })

  test('markup in an article stays text', async () => {
    const hostile = put(
      'jahat.txt',
      'Warga menulis "><img src=x onerror=alert(1)> di papan.\n\nIntinya sih...\n\n- <b onclick=alert(1)>Warga</b> menulis.\n',
    )
    const { html } = await page('jahat.html', hostile)
    expect(html).toContain('&#x3C;img')
    expect(html).not.toMatch(/<script|<img|<b /)
  })

  test('a file that is there is not overwritten', async () => {
    const target = put('ada.html', 'milik orang')
    const { code, err } = await check(['--html', target, sound])
    expect([code, readFileSync(target, 'utf8')]).toEqual([2, 'milik orang'])
    expect(err).toContain('is there already')
  })
})
