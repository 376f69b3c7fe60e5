import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { admit } from '#main/intake/admit.ts'
import { INTAKE_LIMIT } from '#shared/contract/intake.ts'
import { fileOf, pasteOf } from '../fixtures/intake.ts'

const problemOf = (outcome: ReturnType<typeof admit>) => (outcome.ok ? null : outcome.problem)
const textOf = (outcome: ReturnType<typeof admit>) => (outcome.ok ? outcome.value.text : null)

const utf16 = (text: string, bigEndian: boolean): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

describe('what is refused', () => {
  test('an empty file, a blank one, an empty paste', () => {
    expect(problemOf(admit(fileOf('a.txt', '')))).toEqual({ kind: 'empty-input', name: 'a.txt' })
    expect(problemOf(admit(fileOf('a.txt', ' \n\t ')))).toMatchObject({ kind: 'empty-input' })
    expect(problemOf(admit(fileOf('a.txt', '\ufeff')))).toMatchObject({ kind: 'empty-input' })
    expect(problemOf(admit(pasteOf('', '')))).toEqual({ kind: 'empty-input', name: '' })
  })

  test('50 MB, with its size and the limit', () => {
    const size = 50 * 1024 * 1024
    const base64 = 'QUFB'.repeat(Math.ceil(size / 3))
    const outcome = admit({ name: 'besar.txt', body: { kind: 'file', base64 } })
    expect(problemOf(outcome)).toMatchObject({
      kind: 'too-large',
      name: 'besar.txt',
      limit: INTAKE_LIMIT,
    })
    expect(problemOf(admit(pasteOf('a'.repeat(INTAKE_LIMIT + 1))))).toMatchObject({
      kind: 'too-large',
      size: INTAKE_LIMIT + 1,
    })
  })

  test.each([
    ['gambar.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['naskah.txt', Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000', 'latin1')],
    ['naskah', Buffer.from('%PDF-1.7\n1 0 obj <<>>')],
    ['aneh.txt', Buffer.from(Array.from({ length: 400 }, (_, at) => 1 + (at % 8)))],
    ['utf16.txt', Buffer.from('Warga desa memanen', 'utf16le')],
  ])('bytes that are no text: %s', (name, bytes) => {
    expect(problemOf(admit(fileOf(name, bytes)))).toEqual({ kind: 'binary-input', name })
  })

  test.each(['naskah.docx', 'naskah.PDF', 'data.json', 'naskah.rtf'])(
    'a format that the desk does not read: %s',
    (name) => {
      expect(problemOf(admit(fileOf(name, 'Warga')))).toEqual({ kind: 'unknown-format', name })
    },
  )

  test.each([
    ['Latin-1 in the first line', Buffer.from('Ren\xe9 memanen', 'latin1'), 3],
    [
      'behind two-byte letters',
      Buffer.concat([Buffer.from('é—😀 '), Buffer.from([0xc3, 0x28])]),
      10,
    ],
    [
      'behind a U+FFFD that is really there',
      Buffer.concat([Buffer.from('a�b'), Buffer.from([0xff])]),
      5,
    ],
    ['cut at the end', Buffer.from('Warga —').subarray(0, 8), 6],
    ['behind the UTF-8 mark', Buffer.concat([Buffer.from('\ufeffab'), Buffer.from([0x80])]), 5],
    ['half a surrogate pair', utf16('ab\ud83d', false), 6],
    ['an odd number of bytes', utf16('ab', false).subarray(0, 5), 4],
  ])('another encoding, with the offset of the first wrong byte: %s', (_, bytes, offset) => {
    expect(problemOf(admit(fileOf('a.txt', bytes)))).toEqual({
      kind: 'wrong-encoding',
      name: 'a.txt',
      offset,
    })
  })
})

describe('what is let in', () => {
  test.each([
    ['UTF-8', Buffer.from('Warga é 😀')],
    ['UTF-8 with a mark', Buffer.from('\ufeffWarga é 😀')],
    ['UTF-16 little endian', utf16('Warga é 😀', false)],
    ['UTF-16 big endian', utf16('Warga é 😀', true)],
  ])('%s', (_, bytes) => {
    const outcome = admit(fileOf('a.txt', bytes))
    expect(textOf(outcome)).toBe('Warga é 😀')
    expect(outcome.ok && Buffer.from(outcome.value.bytes).equals(bytes)).toBe(true)
  })

  test('a paste as HTML where that says more than its text', () => {
    const kind = (text: string, html: string) => {
      const outcome = admit(pasteOf(text, html))
      return outcome.ok ? outcome.value.pasted : null
    }
    expect(kind('Warga', '<p>Warga</p>')).toBe('html')
    expect(kind('Warga\n\ndesa', '<meta charset="utf-8"><span>Warga desa</span>')).toBe('text')
    expect(kind('Warga', '')).toBe('text')
  })

  test('any text in UTF-8 comes back as it was, from any offset of wrong bytes on it does not', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== ''),
        (text) => {
          const outcome = admit(fileOf('a.txt', `a${text}`))
          expect(textOf(outcome) ?? `a${text}`).toBe(`a${text}`)
          const bytes = Buffer.concat([Buffer.from(`naskah ${text}`), Buffer.from([0xff])])
          expect(problemOf(admit(fileOf('a.txt', bytes)))).toMatchObject({
            kind: expect.stringMatching(/wrong-encoding|binary-input/),
          })
        },
      ),
    )
  })
})
