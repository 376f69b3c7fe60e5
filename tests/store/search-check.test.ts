import { expect, test } from 'vitest'
import { checkSome } from '#main/store/search-check.ts'
import { draftsToIndex, indexTexts, leaveOut } from '#main/store/search-index.ts'
import { searchTexts } from '#main/store/search-texts.ts'
import { contentOf, putDraft } from './draft-rows.ts'
import { emptyFolder, must, openedStore } from './place.ts'

const IDS = Array.from({ length: 45 }, (_, at) => `d${String(at).padStart(2, '0')}`)
const LOST = ['d03', 'd19', 'd44']

test('drafts are looked up some at a time, each once, and those that the index lost are indexed again', async () => {
  const store = await openedStore(emptyFolder())
  must(
    store.write((to) => {
      for (const id of IDS) {
        putDraft(
          to,
          id,
          contentOf(`Pasar Beringin Blok ${id} Dibuka`, 'Pedagang kembali berjualan.'),
        )
        const texts = searchTexts(to, id)
        if (texts === null || LOST.includes(id)) leaveOut(to, id)
        else indexTexts(to, id, texts)
      }
    }),
  )
  const checkAll = (until: () => number): number[] => {
    const steps = []
    let upTo = 0
    do {
      const some = must(store.write((to) => checkSome(to, upTo, until())))
      upTo = some.upTo
      steps.push(some.drafts)
    } while (upTo !== 0)
    return steps
  }
  // With no time at all each step is one draft; the last finds none left.
  expect(checkAll(() => 0)).toEqual([...IDS.map(() => 1), 0])
  expect(must(store.read((from) => draftsToIndex(from, 99))).toSorted()).toEqual(LOST)
  expect(checkAll(() => Number.POSITIVE_INFINITY).reduce((sum, one) => sum + one)).toBe(
    IDS.length - LOST.length,
  )
})
