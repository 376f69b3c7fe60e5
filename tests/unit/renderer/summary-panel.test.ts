import { expect, test } from 'vitest'
import { readArticle } from '#shared/article/read.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { checkSummary } from '#shared/checks/run-summary.ts'
import { indexArticle } from '#shared/summary/article-index.ts'
import { evidenceParts } from '#shared/summary/evidence-parts.ts'
import type { Bullet, SummaryVersion } from '#shared/summary/summary.ts'
import type { Freshness } from '#shared/summary/verdict.ts'
import { bulletTextHash, evidenceHash } from '#shared/workflow/acceptance.ts'
import { coverageOf } from '../../../src/renderer/draft/highlights/coverage.ts'
import { litBullets, sentenceAt } from '../../../src/renderer/draft/highlights/link.ts'
import { acceptanceState } from '../../../src/renderer/summary/acceptance-state.ts'
import { newestOfLines } from '../../../src/renderer/summary/lines.ts'
import { markedPieces } from '../../../src/renderer/summary/marked-text.ts'
import { aContent, houseStyle } from '../../fixtures/an-article.ts'
import { HARBOUR } from '../../fixtures/own-articles.ts'

const aBullet = (id: string, text: string): Bullet => ({
  id,
  heading: '',
  text,
  glued: false,
  origin: 'imported-ai',
  editedBy: null,
  locked: false,
})

const article = readArticle(aContent(HARBOUR))
const bullets = [
  aBullet(
    'ships',
    'Enam kapal penumpang akan melayani rute ke Pulau Sagara, Pulau Mendala, dan Pulau Karang setiap hari.',
  ),
  aBullet('loss', 'Kerugian akibat ikan busuk mencapai Rp300 juta sebulan.'),
]
const { verdicts, findings } = checkSummary(bullets, indexArticle(article), houseStyle)
const quiet = {
  hoveredBullet: null,
  focusedBullet: null,
  hoveredSentence: null,
  caretSentence: null,
  phrase: null,
}
const evidenceOf = (id: string) =>
  verdicts.find(({ bulletId }) => bulletId === id)?.evidence[0]?.sentenceId ?? ''

test('evidence is named by part of the article and sentence', () => {
  const [ships] = verdicts
  if (ships === undefined) throw new Error('no verdict')
  expect(
    evidenceParts(ships, article).map(({ section, sentences }) => [
      section,
      sentences.map(({ ordinal }) => ordinal),
    ]),
  ).toEqual([[1, [1]]])
})

test('coverage: blocks with evidence, the lead that no bullet tells, and the rest', () => {
  const coverage = coverageOf(article, verdicts, findings)
  const blocksOf = (mark: string) =>
    article.blocks
      .filter(({ id }) => coverage.get(id) === mark)
      .map(({ text }) => text.slice(0, 12))
  expect(blocksOf('covered')).toEqual(['Menurut Dina', 'Kelompok Nel'])
  expect(blocksOf('missing')).toEqual(['Lerai, Kabar'])
  expect(coverage.has(article.sections[0]?.blockId ?? '')).toBe(false)
})

test('the pointer comes before the focus, the focus before the caret', () => {
  const caret = { ...quiet, caretSentence: evidenceOf('loss') }
  expect(litBullets(quiet, verdicts)).toEqual([])
  expect(litBullets(caret, verdicts)).toEqual(['loss'])
  expect(litBullets({ ...caret, focusedBullet: 'ships' }, verdicts)).toEqual(['ships'])
  expect(
    litBullets({ ...caret, focusedBullet: 'ships', hoveredSentence: evidenceOf('loss') }, verdicts),
  ).toEqual(['loss'])
  expect(litBullets({ ...caret, hoveredBullet: 'ships' }, verdicts)).toEqual(['ships'])
})

test('the caret behind a full stop is still in its sentence', () => {
  const [first] = article.lead
  if (first === undefined) throw new Error('no lead')
  expect(sentenceAt(article.sentences, first.blockId, first.end)).toBe(first)
  expect(sentenceAt(article.sentences, first.blockId, 0)).toBeNull()
})

test('an acceptance falls with the words or with the evidence, and says which', () => {
  const [bullet] = bullets
  const [verdict] = verdicts
  if (bullet === undefined || verdict === undefined) throw new Error('no bullet')
  const acceptance = {
    bulletId: bullet.id,
    textHash: bulletTextHash(bullet),
    evidenceHash: evidenceHash(verdict, article),
    note: '',
    at: '2026-03-01T00:00:00.000Z',
    by: 'Rani',
  }
  const state = (changed: Bullet, text: string, freshness: Freshness = 'unknown') => {
    const hash = evidenceHash(verdict, readArticle(aContent(text)))
    return acceptanceState([acceptance], changed, { verdict: { ...verdict, freshness }, hash })
  }
  expect(state(bullet, HARBOUR).kind).toBe('holds')
  expect(state({ ...bullet, text: 'Lain.' }, HARBOUR)).toMatchObject({ why: 'words' })
  expect(state(bullet, HARBOUR.replace('enam kapal', 'tiga kapal'))).toMatchObject({
    why: 'evidence',
  })
  const other = HARBOUR.replace('enam kapal', 'tiga kapal')
  expect(state(bullet, other, 'fresh').kind).toBe('holds')
  expect(state(bullet, HARBOUR, 'stale')).toMatchObject({ why: 'evidence' })
  expect(acceptanceState([acceptance], bullet, null).kind).toBe('holds')
  expect(acceptanceState([], bullet, null).kind).toBe('none')
})

test('a bullet is cut where findings begin and end, and the gravest counts', () => {
  const finding = (start: number, end: number, severity: Finding['severity']): Finding => ({
    check: 'summary/relative-date',
    severity,
    variant: 'default',
    params: {},
    place: { kind: 'bullet', bulletId: 'b', half: 'text', start, end },
    words: null,
    article: null,
    evidence: [],
    fix: null,
  })
  const text = 'Kapal tiba kemarin sore.'
  const pieces = markedPieces(text, 'text', [finding(6, 18, 'note'), finding(11, 18, 'blocker')])
  expect(pieces.map(({ text: words, severity }) => [words, severity])).toEqual([
    ['Kapal ', null],
    ['tiba ', 'note'],
    ['kemarin', 'blocker'],
    [' sore.', null],
  ])
  expect(markedPieces('', 'text', [])).toEqual([])
})

test('a tab for every line: the current version for its own, the newest for the others', () => {
  const version = (id: string, line: number, seq: number): SummaryVersion => ({
    id,
    line,
    seq,
    parent: null,
    method: 'edit',
    lineMethod: 'import',
    contentHash: '',
    at: '',
    by: '',
    bullets: [],
  })
  const current = version('1a', 1, 1)
  const lines = newestOfLines(
    [version('2a', 2, 1), version('1b', 1, 2), version('2b', 2, 2), current],
    current,
  )
  expect(lines.map(({ id }) => id)).toEqual(['1a', '2b'])
})
