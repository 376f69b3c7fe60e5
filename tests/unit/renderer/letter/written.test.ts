import { expect, test } from 'vitest'
import type { UnsentLetter } from '#shared/letter/note.ts'
import { findingNotes } from '../../../../src/renderer/letter/finding-notes.ts'
import { writtenOf } from '../../../../src/renderer/letter/written.ts'
import { aLetter, aNote, letterArticle } from '../../../fixtures/a-letter.ts'
import { aDecision, aFinding } from '../../../fixtures/a-review.ts'
import { houseStyle } from '../../../fixtures/an-article.ts'

const letter: UnsentLetter = {
  reasons: ['typos'],
  note: 'Hampir jadi.',
  notes: [aNote({ reason: 'sources' })],
  language: 'id',
}
const told = aDecision({
  action: 'request-changes',
  reasons: letter.reasons,
  note: letter.note,
  notes: letter.notes,
  letter: aLetter(letter),
})
const reopened = aDecision({ action: 'reopen' })

test('what was told is written again only after the decision was taken back', () => {
  const written = (decisions: (typeof told)[]) =>
    writtenOf({ unsentLetter: null, decisions, houseStyle })
  expect(written([told, reopened])).toEqual(letter)
  expect(written([told]).notes).toEqual([])
  expect(written([aDecision(), reopened]).notes).toEqual([])
})

test('what is being written goes before it', () => {
  const unsentLetter = { ...letter, note: 'Lain lagi.' }
  expect(writtenOf({ unsentLetter, decisions: [told, reopened], houseStyle })).toEqual(unsentLetter)
})

test('a reason that the house gave up is left out: nobody could untick it', () => {
  const none = { ...houseStyle, reasons: [] }
  const written = writtenOf({ unsentLetter: letter, decisions: [], houseStyle: none })
  expect(written).toMatchObject({ reasons: [], notes: [{ reason: null }] })
})

test('findings become notes at their places, each once, and notes of the checks do not', () => {
  const title = aFinding({ place: { kind: 'title', start: 0, end: 5 } })
  const small = aFinding({ severity: 'note' })
  const take = (taken: Parameters<typeof findingNotes>[2]) =>
    findingNotes([title, small, title], letterArticle, taken, 'id', () => 'baru')
  const notes = take([])
  expect(notes).toEqual([
    {
      id: 'baru',
      reason: null,
      words: 'Naskah ini belum berjudul.',
      place: { kind: 'title', start: 0, end: 5, quote: 'Panen' },
    },
  ])
  expect(take(notes)).toEqual([])
})
