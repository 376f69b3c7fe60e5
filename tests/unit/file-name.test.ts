import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileName } from '#shared/file-name.ts'

const AT = '2026-11-21T02:00:00.000Z'

describe('the name of an exported file', () => {
  test.each([
    ['Panen Raya: 12 Ton!', '2026-11-21-panen-raya-12-ton.html'],
    ['', '2026-11-21-tanpa-judul.html'],
    ['???', '2026-11-21-tanpa-judul.html'],
    ['../../etc/passwd', '2026-11-21-etc-passwd.html'],
    ['C:\\Windows\\con', '2026-11-21-c-windows-con.html'],
    ['Jum’at\u0000\u202e di\tArum', '2026-11-21-jumat-di-arum.html'],
    ['Kafe\u0301 ﬁlm', '2026-11-21-kafé-film.html'],
    ['新聞 😀', '2026-11-21-新聞.html'],
  ])('comes from the title: %s', (title, name) => {
    expect(fileName(title, AT, 'html')).toBe(name)
  })

  test('is cut between letters, at 120 bytes', () => {
    const name = fileName('é'.repeat(200), AT, 'json')
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120)
    expect(name).toBe(`2026-11-21-${'é'.repeat(52)}.json`)
  })

  test('is no device of Windows, also without a date', () => {
    expect(fileName('Con', '', 'html')).toBe('naskah-con.html')
  })

  test('is one that every file system takes, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = fileName(title, AT, 'html')
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120)
        expect(name).toMatch(/^2026-11-21-[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}]\.html$/u)
        expect(name).toBe(name.normalize('NFC'))
      }),
      { numRuns: 500 },
    )
  })
})
