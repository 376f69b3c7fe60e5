import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Place } from '#shared/checks/finding.ts'
import { anchorAt, countOf } from '#shared/comment/anchor.ts'
import { findAnchor, placeOf } from '#shared/comment/find-anchor.ts'
import { followAnchor } from '#shared/comment/follow-anchor.ts'
import { partsIn } from '#shared/find/parts.ts'
import { notePlace } from '#shared/letter/find-place.ts'
import {
  anEdit,
  areBothSidesChanged,
  articleOf,
  type EditedText,
  edited,
  isUntold,
  standAt,
  textOf,
  written,
} from './edited-text.ts'

const RUNS = { numRuns: 1_000 }

/** With words that stand in it more than once. */
const STORY = written([
  'Pasar sagu di Batu Lima dibuka lagi oleh warga desa pada Senin pagi.',
  'Warga menjual sagu, ikan dan kelapa. Kata Rudi, warga sudah menunggu dua bulan.',
  'Menurut kepala desa, pasar akan dibuka tiap Senin dan Kamis bila warga setuju.',
  'Hujan deras merusak atap pasar pada Januari. Warga memperbaikinya bersama-sama.',
])

const aMark = fc.record({
  block: fc.nat(3),
  at: fc.nat(60),
  length: fc.integer({ min: 1, max: 40 }),
})

function hung({ block, at, length }: { block: number; at: number; length: number }) {
  const { id, letters } = STORY[block] ?? { id: '', letters: [] }
  const marked = letters.slice(at, at + length)
  const place = { kind: 'block', blockId: id, start: at, end: at + marked.length } as const
  const noted = notePlace(articleOf(STORY), place, 400)
  return noted === null ? null : { marked, anchor: anchorAt(articleOf(STORY), noted) }
}

const bare = (words: string): string => words.replace(/\s+/gu, '')

/** The words at a place, in the text as it stands. */
function wordsAt(text: EditedText, place: Place): string {
  if (place.kind === 'title') return articleOf(text).title.slice(place.start, place.end)
  if (place.kind !== 'block') throw new Error('neither title nor body')
  const block = text.find(({ id }) => id === place.blockId)
  return textOf(block?.letters ?? []).slice(place.start, place.end)
}

const someEdits = fc.array(anEdit, { minLength: 1, maxLength: 8 })

test('whatever is edited, words that are found read as they did when they were commented on', () => {
  fc.assert(
    fc.property(aMark, someEdits, (mark, edits) => {
      const start = hung(mark)
      if (start === null) return
      const { quote } = start.anchor.place
      let [text, anchor] = [STORY, start.anchor]
      for (const edit of edits) {
        text = edited(text, edit)
        anchor = followAnchor(articleOf(text), anchor)
        expect(anchor.place.quote).toBe(quote)
        const found = findAnchor(articleOf(text), anchor)
        const words = found?.stretches.map((stretch) => wordsAt(text, placeOf(stretch))) ?? []
        if (found?.state === 'stands') expect(words).toEqual([quote])
        if (found?.state === 'split') expect(bare(words.join(''))).toBe(bare(quote))
      }
    }),
    RUNS,
  )
})

test('a comment points at its very words, not at others that read the same, as long as they stand', () => {
  fc.assert(
    fc.property(aMark, someEdits, (mark, edits) => {
      const start = hung(mark)
      if (start === null) return
      let [text, anchor] = [STORY, start.anchor]
      for (const edit of edits) {
        const before = text
        text = edited(before, edit)
        anchor = followAnchor(articleOf(text), anchor)
        const here = standAt(text, start.marked)
        if (here === null) return
        const found = findAnchor(articleOf(text), anchor)
        const mayBeLost =
          areBothSidesChanged(before, text, start.marked) || isUntold(before, text, start.marked)
        if (found?.state !== 'stands' && mayBeLost) return
        expect(found?.stretches.map(placeOf)).toEqual([{ kind: 'block', ...here }])
      }
    }),
    RUNS,
  )
})

test('words that stand nowhere else are found wherever they are put, and again after any undo', () => {
  fc.assert(
    fc.property(aMark, someEdits, fc.nat(8), (mark, edits, back) => {
      const start = hung(mark)
      if (start === null) return
      const { quote } = start.anchor.place
      const states = [STORY]
      for (const edit of edits) states.push(edited(states.at(-1) ?? STORY, edit))
      if (states.some((text) => countOf(partsIn(articleOf(text)), quote) > 1)) return
      const anchor = states.reduce((now, text) => followAnchor(articleOf(text), now), start.anchor)
      const undone = states.at(-1 - (back % states.length)) ?? STORY
      for (const text of [undone, STORY]) {
        if (countOf(partsIn(articleOf(text)), quote) === 0) continue
        const found = findAnchor(articleOf(text), anchor)
        expect(found?.stretches.map((stretch) => wordsAt(text, placeOf(stretch)))).toEqual([quote])
      }
    }),
    RUNS,
  )
})

/** Where the comment on the "warga" of the first block is after some edits. */
function afterTyping(...typed: readonly (readonly [at: number, words: string])[]) {
  const start = hung({ block: 0, at: 41, length: 5 })
  if (start === null) throw new Error('nothing to comment on')
  let [text, anchor] = [STORY, start.anchor]
  for (const [at, words] of typed) {
    text = edited(text, { kind: 'type', block: 0, at, words })
    anchor = followAnchor(articleOf(text), anchor)
  }
  const found = findAnchor(articleOf(text), anchor)
  return found?.state === 'stands' ? found.stretches.map(placeOf) : null
}

test('of two that read alike, side by side, a comment is on the one that was there, if that can be told', () => {
  const block = { kind: 'block', blockId: 'p1' } as const
  expect(afterTyping()).toEqual([{ ...block, start: 41, end: 46 }])
  // "oleh warga dan warga desa": what stood before is by the one, what stood after by the other.
  expect(afterTyping([41, 'warga dan '])).toBeNull()
  expect(afterTyping([46, ' dan warga'])).toBeNull()
  const letters = [...'warga dan '].map((letter, at) => [41 + at, letter] as const)
  expect(afterTyping(...letters)).toEqual([{ ...block, start: 51, end: 56 }])
})
