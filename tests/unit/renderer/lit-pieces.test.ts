import { expect, test } from 'vitest'
import { checkSummary } from '#shared/checks/run-summary.ts'
import { indexArticle } from '#shared/summary/article-index.ts'
import { coverageParts } from '../../../src/renderer/draft/highlights/coverage-ticks.ts'
import { evidenceSpans, phraseAt } from '../../../src/renderer/draft/highlights/evidence-parts.ts'
import { litPieces } from '../../../src/renderer/summary/lit-pieces.ts'
import { nextPhrase } from '../../../src/renderer/summary/next-phrase.ts'
import { whyTexts } from '../../../src/renderer/summary/why-texts.ts'
import { anArticle, houseStyle } from '../../fixtures/an-article.ts'

const article =
  anArticle(`Lerai, Kabar Sore - Bupati Lerai Sinta Wardani meresmikan jembatan gantung pada Rabu (13/8/2025).

## 1. Warga menyeberang lagi

Menurut taksiran Dinas Pekerjaan Umum, jembatan itu dilalui 1.200 warga setiap hari.

## 2. Perahu tetap berlayar

Perahu penyeberangan tetap berlayar sampai Desember.`)

const text = 'Jembatan itu dilalui 1.500 warga setiap hari.'
const bullet = { id: 'p', heading: '', text, glued: false }
const { verdicts, findings } = checkSummary([bullet], indexArticle(article), houseStyle)
const [verdict] = verdicts
if (verdict === undefined) throw new Error('no verdict')
const own = verdict

const slice = ({ blockId, start, end }: { blockId: string; start: number; end: number }) =>
  article.blocks.find(({ id }) => id === blockId)?.text.slice(start, end)

test('the pieces of a lit bullet are its text: phrases that agree, and the words that do not', () => {
  const pieces = litPieces(text, own.findings, own.evidence)
  expect(pieces.map((piece) => piece.text).join('')).toBe(text)
  const agreeing = pieces.filter(({ phrase }) => phrase !== null)
  for (const piece of agreeing)
    expect(slice(piece.phrase ?? { blockId: '', start: 0, end: 0 })?.toLowerCase()).toContain(
      piece.text.trim().toLowerCase(),
    )
  expect(pieces.filter(({ differs }) => differs).map((piece) => piece.text.trim())).toEqual([
    '1.500',
  ])
})

test('in the article the words that the bullet does not have are found beside the shared ones', () => {
  const { sentences, phrases, others, shown } = evidenceSpans([own], article)
  expect(sentences.map(slice)).toEqual([
    'Menurut taksiran Dinas Pekerjaan Umum, jembatan itu dilalui 1.200 warga setiap hari.',
  ])
  expect(phrases.length).toBeGreaterThan(0)
  const words = (spans: typeof others) =>
    spans.map((span) => slice(span)?.trim().replace(/,$/, '') ?? '')
  // What a finding shows has the finding's mark instead.
  expect(words(others)).toEqual([])
  expect(words([...shown.blocker, ...shown.warning, ...shown.note]).toSorted()).toEqual([
    '1.200',
    'Menurut taksiran Dinas Pekerjaan Umum',
  ])
  expect(words(evidenceSpans([{ ...own, findings: [] }], article).others)).toEqual([
    'Menurut taksiran Dinas Pekerjaan Umum',
    '1.200',
  ])
})

test('a place in a shared phrase leads to that phrase, a place elsewhere to none', () => {
  const [first] = evidenceSpans([own], article).phrases
  expect(phraseAt([own], first?.blockId ?? '', (first?.start ?? 0) + 1)).toEqual(first)
  expect(phraseAt([own], article.blocks[0]?.id ?? '', 3)).toBeNull()
})

test('of a sentence that a finding shows as a whole only the words that the bullet lacks are marked', () => {
  const [sentence] = evidenceSpans([own], article).sentences
  const [finding] = own.findings
  if (sentence === undefined || finding === undefined) throw new Error('no evidence')
  const cut = { ...finding, severity: 'blocker' as const, evidence: [sentence] }
  const { shown } = evidenceSpans([{ ...own, findings: [cut] }], article)
  expect(shown.blocker.map((span) => slice(span)?.trim().replace(/,$/, ''))).toEqual([
    'Menurut taksiran Dinas Pekerjaan Umum',
    '1.200',
  ])
})

test('phrases are stepped through in the order of the bullet, and round again', () => {
  const spans = own.evidence.flatMap((evidence) => evidence.spans)
  const [first, second] = spans.toSorted((a, b) => a.bullet.start - b.bullet.start)
  const last = spans.toSorted((a, b) => b.bullet.start - a.bullet.start)[0]
  expect(nextPhrase(spans, null, 1)).toEqual(first)
  expect(nextPhrase(spans, null, -1)).toEqual(last)
  expect(nextPhrase(spans, first?.article ?? null, 1)).toEqual(second)
  expect(nextPhrase(spans, first?.article ?? null, -1)).toEqual(last)
  expect(nextPhrase(spans, last?.article ?? null, 1)).toEqual(first)
  expect(nextPhrase([], null, 1)).toBeUndefined()
})

test('the map has a tick for every sentence, part by part', () => {
  const parts = coverageParts(article, verdicts, findings)
  expect(parts.map(({ section, ticks }) => [section, ticks.length])).toEqual([
    [null, 1],
    [1, 1],
    [2, 1],
  ])
  expect(parts[0]?.ticks[0]).toMatchObject({ bullets: [], untold: true })
  expect(parts[1]?.ticks[0]).toMatchObject({ bullets: [1], untold: false })
  expect(parts[2]?.ticks[0]).toMatchObject({ bullets: [], untold: false })
})

test('why: bullet and sentence with the words that only one of them has', () => {
  const finding = own.findings.find(({ check }) => check === 'summary/number-replaced')
  if (finding === undefined) throw new Error('the replaced number was not found')
  const texts = whyTexts(finding, bullet, own, article)
  const cut = (words: string, only: readonly { start: number; end: number }[]) =>
    only.map(({ start, end }) => words.slice(start, end))
  expect(cut(texts?.bullet ?? '', texts?.onlyBullet ?? [])).toContain('1.500')
  expect(cut(texts?.sentence.text ?? '', texts?.onlyArticle ?? [])).toContain('1.200')
})
