import { expect, test } from 'vitest'
import { readArticle } from '#shared/article/read.ts'
import { acceptanceHolds, bulletTextHash, evidenceHash } from '#shared/workflow/acceptance.ts'
import { contentHash } from '#shared/workflow/content-hash.ts'
import { aBullet, anAcceptance } from '../../fixtures/a-review.ts'
import { aContent } from '../../fixtures/an-article.ts'

const text = `# Pasar Sagu Dibuka Lagi

! Pasar Sagu | Dok. Desa

Warga membuka kembali pasar sagu. Sebanyak 40 pedagang datang.

Harga sagu turun.`
const content = aContent(text)
const bullet = aBullet()

test('the content hash binds article, figures and summary', () => {
  const hashes = [
    contentHash(content, [bullet]),
    contentHash(aContent(text.replace('40', '41')), [bullet]),
    contentHash(aContent(text.replace('Dok. Desa', 'Dok. Kota')), [bullet]),
    contentHash({ ...content, title: '' }, [bullet]),
    contentHash(content, []),
    contentHash(content, [bullet, bullet]),
    contentHash(content, [{ ...bullet, text: 'Pasar Sagu dibuka.' }]),
    contentHash(content, [{ ...bullet, heading: 'Pasar', text: 'Sagu dibuka lagi.' }]),
    contentHash(content, [{ ...bullet, origin: 'hand' }]),
  ]
  expect(new Set(hashes).size).toBe(hashes.length)
})

test('what is no content of a bullet does not count', () => {
  const other = { ...bullet, id: 'p9', locked: true, editedBy: 'Sari', glued: true }
  expect(contentHash(content, [other])).toBe(contentHash(content, [bullet]))
})

const article = readArticle(content)
const [first, second] = article.sentences
const restingOn = (...sentences: readonly (typeof first)[]) => ({
  freshness: 'unknown' as const,
  evidence: sentences.flatMap((sentence) =>
    sentence ? [{ sentenceId: sentence.id, spans: [] }] : [],
  ),
})
const verdict = restingOn(first)

/** The article after an edit; the same sentence has a new place there. */
const edited = (from: string, to: string) => readArticle(aContent(text.replace(from, to)))

test('evidence is named by what its sentences say, wherever they stand', () => {
  const moved = edited('Warga membuka', '“Selamat datang!” Warga membuka')
  expect(evidenceHash(restingOn(moved.sentences[1]), moved)).toBe(evidenceHash(verdict, article))
  expect(evidenceHash(restingOn(second, first, first), article)).toBe(
    evidenceHash(restingOn(first, second), article),
  )
  const changed = edited('membuka', 'menutup')
  expect(evidenceHash(restingOn(changed.sentences[0]), changed)).not.toBe(
    evidenceHash(verdict, article),
  )
  expect(evidenceHash(restingOn(first, second), article)).not.toBe(evidenceHash(verdict, article))
})

const accepted = [
  anAcceptance({ textHash: bulletTextHash(bullet), evidenceHash: evidenceHash(verdict, article) }),
]

test('an acceptance holds until the bullet or its evidence changes', () => {
  expect(acceptanceHolds(bullet, verdict, article, accepted)).toBe(true)
  const tidied = edited('kembali pasar', 'kembali  pasar')
  expect(acceptanceHolds(bullet, restingOn(tidied.sentences[0]), tidied, accepted)).toBe(true)
  const elsewhere = edited('Harga sagu turun.', 'Harga sagu, kata mereka, turun.')
  expect(acceptanceHolds(bullet, restingOn(elsewhere.sentences[0]), elsewhere, accepted)).toBe(true)

  const changed = edited('membuka', 'menutup')
  expect(acceptanceHolds(bullet, restingOn(changed.sentences[0]), changed, accepted)).toBe(false)
  expect(acceptanceHolds({ ...bullet, text: 'Pasar.' }, verdict, article, accepted)).toBe(false)
  expect(acceptanceHolds(bullet, restingOn(second), article, accepted)).toBe(false)
  expect(acceptanceHolds({ ...bullet, id: 'p2' }, verdict, article, accepted)).toBe(false)
  expect(acceptanceHolds(bullet, verdict, article, [])).toBe(false)
})

test('without evidence an acceptance holds only with a note', () => {
  const nothing = restingOn()
  const own = {
    textHash: bulletTextHash(bullet),
    evidenceHash: evidenceHash(nothing, article),
  }
  expect(acceptanceHolds(bullet, nothing, article, [anAcceptance({ ...own, note: ' ' })])).toBe(
    false,
  )
  const note = 'Dikonfirmasi penulis lewat telepon.'
  expect(acceptanceHolds(bullet, nothing, article, [anAcceptance({ ...own, note })])).toBe(true)
})
