import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Content } from '#shared/article/content.ts'
import { readArticle } from '#shared/article/read.ts'
import type { KeyedFinding } from '#shared/checks/finding.ts'
import { notePlace } from '#shared/letter/find-place.ts'
import type { NotePlace } from '#shared/letter/note.ts'
import { carryBlockIds } from '#shared/returning/carry-block-ids.ts'
import { pointFindings } from '#shared/returning/point-findings.ts'
import { pointState } from '#shared/returning/point-state.ts'
import { requestedPoints } from '#shared/returning/requested-points.ts'
import { aNote, placeOf } from '../../fixtures/a-letter.ts'
import { aContent } from '../../fixtures/an-article.ts'
import { anyRevision } from '../../fixtures/random-edits.ts'

const ASKED = `# Panen Cabai Lebih Awal

Petani Batu Lima memanen cabai pekan lalu. Harganya masih tinggi di pasar.

## 1. Hujan datang cepat

Hujan pertama turun pada akhir September. Warga menanam pada minggu yang sama.

! Cabai di pasar Batu Lima`

const asked = aContent(ASKED)

/** What became of words of the article after its text was changed and came back. */
function after(change: (text: string) => string, place: NotePlace | null) {
  const came = carryBlockIds(asked, aContent(change(ASKED)), () => crypto.randomUUID())
  return pointState({ before: readArticle(asked), after: readArticle(came) }, place)
}

const at = (words: string) => placeOf(words, readArticle(asked))

test.each<[string, string, (text: string) => string, string]>([
  ['another word', 'pekan lalu', (t) => t.replace('pekan lalu', 'Senin (2/3/2026)'), 'changed'],
  ['a word inside', 'pekan lalu', (t) => t.replace('pekan lalu', 'pekan yang lalu'), 'changed'],
  ['words beside it', 'memanen cabai', (t) => t.replace('masih tinggi', 'sudah turun'), 'nearby'],
  ['another paragraph', 'pekan lalu', (t) => t.replace('akhir September', 'Oktober'), 'stands'],
  ['nothing', 'pekan lalu', (t) => t, 'stands'],
  [
    'cut out',
    'Harganya masih tinggi di pasar.',
    (t) => t.replace(' Harganya masih tinggi di pasar.', ''),
    'gone',
  ],
  ['its paragraph left out', 'akhir September', (t) => t.replace(/Hujan pertama.*\n/, ''), 'gone'],
])('%s: “%s” %#', (_, words, change, state) => expect(after(change, at(words))).toBe(state))

test('title and caption are places, too; a point without one cannot be seen', () => {
  const article = readArticle(asked)
  const title = notePlace(article, { kind: 'title', start: 0, end: 5 }, 400)
  const [figure] = article.figures
  const caption = notePlace(
    article,
    { kind: 'figure', blockId: figure?.blockId ?? '', field: 'caption' },
    400,
  )
  expect(after((t) => t.replace('# Panen Cabai', '# Cabai'), title)).toBe('gone')
  expect(after((t) => t.replace('Lebih Awal', 'Maju'), title)).toBe('nearby')
  expect(after((t) => t.replace('Cabai di pasar', 'Cabai merah di pasar'), caption)).toBe('changed')
  expect(after((t) => t, caption)).toBe('stands')
  expect(after((t) => t, null)).toBe('unseen')
})

/** A place for every block with words, and the title. */
const placesOf = (content: Content): readonly NotePlace[] => {
  const article = readArticle(content)
  const blocks = article.blocks.flatMap(({ id, text }) => {
    const place = notePlace(
      article,
      { kind: 'block', blockId: id, start: 0, end: text.length },
      400,
    )
    return place === null ? [] : [place]
  })
  const title = notePlace(article, { kind: 'title', start: 0, end: content.title.length }, 400)
  return title === null ? blocks : [...blocks, title]
}

test('nothing changed: every place stands; what stands or changed nearby is there, word for word', () => {
  fc.assert(
    fc.property(anyRevision, ({ before, after: edited }) => {
      const [was, now] = [readArticle(before), readArticle(edited)]
      for (const place of placesOf(before)) {
        expect(pointState({ before: was, after: was }, place)).toBe('stands')
        const state = pointState({ before: was, after: now }, place)
        if (state !== 'stands' && state !== 'nearby') continue
        const texts = place.kind === 'title' ? [now.title] : now.blocks.map(({ text }) => text)
        expect(texts.some((text) => text.includes(place.quote))).toBe(true)
      }
    }),
    { numRuns: 1_000 },
  )
})

test('the points of a letter: its notes, then the reasons that none of them belongs to', () => {
  const notes = [aNote({ id: 'n1', reason: 'sources' }), aNote({ id: 'n2' })]
  const points = requestedPoints({ notes, reasons: ['sources', 'typos'] })
  expect(points.map(({ id }) => id)).toEqual(['note n1', 'note n2', 'reason typos'])
})

test('of the findings at its place a point tells which are gone and which stand', () => {
  const finding = (key: string, start: number, end: number): KeyedFinding => ({
    key,
    check: 'banned-words',
    severity: 'warning',
    variant: '',
    params: {},
    place: { kind: 'title', start, end },
    words: null,
    article: null,
    evidence: [],
    fix: null,
  })
  const found = pointFindings(
    { kind: 'title', start: 0, end: 5 },
    [finding('a', 0, 3), finding('b', 4, 9), finding('c', 6, 9)],
    [finding('b', 4, 9)],
  )
  expect(found.gone.map(({ key }) => key)).toEqual(['a'])
  expect(found.still.map(({ key }) => key)).toEqual(['b'])
})
