import fc from 'fast-check'
import { expect, test } from 'vitest'
import { externalAddress } from '#main/shell/external-address.ts'
import { isRecipient, LONGEST_MAILTO, mailto } from '#shared/letter/mailto.ts'
import { plainLetter } from '#shared/letter/plain-letter.ts'
import { aLetter, aNote } from '../../fixtures/a-letter.ts'

test('the address holds the whole letter, and nothing of it becomes a field of the mail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (words) => {
      const letter = aLetter({ notes: [aNote({ words: `x&bcc=lain@contoh.id ${words}` })] })
      const written = mailto(letter, 'sari@contoh.id')
      if (!written.ok) return expect(written.why).toBe('too-long')
      const url = new URL(written.address)
      expect(url.pathname).toBe('sari@contoh.id')
      expect([...url.searchParams.keys()]).toEqual(['subject', 'body'])
      expect(url.searchParams.get('body')).toBe(
        plainLetter(letter).toWellFormed().replaceAll('\n', '\r\n'),
      )
      // The application lets it out, and shows whom it is for.
      expect(externalAddress(written.address)?.shown).toBe('sari@contoh.id')
    }),
  )
})

test('a letter that no other program would get whole is not put into an address', () => {
  const notes = Array.from({ length: 12 }, () =>
    aNote({ words: 'Periksa lagi paragraf ini. '.repeat(5) }),
  )
  expect(mailto(aLetter({ notes }), 'sari@contoh.id')).toEqual({ ok: false, why: 'too-long' })
  const short = mailto(aLetter(), 'sari@contoh.id')
  expect(short.ok && short.address.length).toBeLessThan(LONGEST_MAILTO)
})

test.each([
  '',
  'sari',
  'sari@',
  '@contoh.id',
  'sari@contoh.id,lain@contoh.id',
  'sari@contoh.id?bcc=lain@contoh.id',
  'sari@contoh.id\nBcc: lain@contoh.id',
  'sari lestari@contoh.id',
  'sari%40contoh.id',
])('“%s” is no recipient', (text) => {
  expect(isRecipient(text)).toBe(false)
  expect(mailto(aLetter(), text)).toEqual({ ok: false, why: 'recipient' })
})
