import fc from 'fast-check'
import type { Article } from '#shared/article/article.ts'
import { anArticle } from '../../fixtures/an-article.ts'

/** A character that keeps its name wherever it goes: by it a test knows which words are which. */
interface Letter {
  readonly name: number
  readonly text: string
}

export interface EditedBlock {
  readonly id: string
  readonly letters: readonly Letter[]
}

export type EditedText = readonly EditedBlock[]

let names = 0

const letters = (text: string): readonly Letter[] =>
  [...text].map((each) => {
    names += 1
    return { name: names, text: each }
  })

export const written = (blocks: readonly string[]): EditedText =>
  blocks.map((text, at) => ({ id: `p${at + 1}`, letters: letters(text) }))

export const textOf = (of: readonly Letter[]): string => of.map(({ text }) => text).join('')

const [paragraph] = anArticle('Satu.').blocks
if (paragraph === undefined) throw new Error('no paragraph')

export const articleOf = (text: EditedText): Pick<Article, 'title' | 'excerpt' | 'blocks'> => ({
  title: 'Pasar Sagu Batu Lima',
  excerpt: '',
  blocks: text.map((block) => ({ ...paragraph, id: block.id, text: textOf(block.letters) })),
})

/** One thing that an editor does; numbers are taken modulo what there is. */
export type Edit =
  | { readonly kind: 'type'; readonly block: number; readonly at: number; readonly words: string }
  | {
      readonly kind: 'delete'
      readonly block: number
      readonly at: number
      readonly length: number
    }
  | { readonly kind: 'split'; readonly block: number; readonly at: number }
  | { readonly kind: 'join'; readonly block: number }
  | { readonly kind: 'move'; readonly block: number; readonly to: number }
  | {
      readonly kind: 'cut'
      readonly block: number
      readonly at: number
      readonly length: number
      readonly to: number
      readonly into: number
    }

const WORDS = ['warga ', 'pasar ', 'sagu dan ', 'ikan', ' desa', ', kata Rudi', '. ', 'a']
const place = { block: fc.nat(9), at: fc.nat(200) }

export const anEdit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('type' as const),
      ...place,
      words: fc.constantFrom(...WORDS),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('delete' as const),
      ...place,
      length: fc.integer({ min: 1, max: 12 }),
    }),
  },
  fc.record({ kind: fc.constant('split' as const), ...place }),
  fc.record({ kind: fc.constant('join' as const), block: fc.nat(9) }),
  fc.record({ kind: fc.constant('move' as const), block: fc.nat(9), to: fc.nat(9) }),
  fc.record({
    kind: fc.constant('cut' as const),
    ...place,
    length: fc.integer({ min: 1, max: 60 }),
    to: fc.nat(9),
    into: fc.nat(200),
  }),
)

const replaced = (text: EditedText, at: number, ...by: readonly EditedBlock[]): EditedText =>
  text.toSpliced(at, 1, ...by)

const spliced = (block: EditedBlock, at: number, length: number, put: readonly Letter[] = []) => ({
  ...block,
  letters: block.letters.toSpliced(at % (block.letters.length + 1), length, ...put),
})

/** The text after an edit. */
export function edited(text: EditedText, edit: Edit): EditedText {
  const at = edit.block % text.length
  const block = text[at]
  if (block === undefined) return text
  switch (edit.kind) {
    case 'type':
      return replaced(text, at, spliced(block, edit.at, 0, letters(edit.words)))
    case 'delete':
      return replaced(text, at, spliced(block, edit.at, edit.length))
    case 'split': {
      const seam = edit.at % (block.letters.length + 1)
      names += 1
      const rest = { id: `n${names}`, letters: block.letters.slice(seam) }
      return replaced(text, at, { ...block, letters: block.letters.slice(0, seam) }, rest)
    }
    case 'join': {
      const next = text[at + 1]
      if (next === undefined) return text
      const whole = { ...block, letters: [...block.letters, ...next.letters] }
      return text.toSpliced(at, 2, whole)
    }
    case 'move':
      return text.toSpliced(at, 1).toSpliced(edit.to % text.length, 0, block)
    case 'cut': {
      const from = edit.at % (block.letters.length + 1)
      const taken = block.letters.slice(from, from + edit.length)
      const without = replaced(text, at, spliced(block, from, edit.length))
      const to = edit.to % text.length
      const target = without[to]
      return target === undefined
        ? text
        : replaced(without, to, spliced(target, edit.into, 0, taken))
    }
  }
}

/** Where letters stand next to each other in their order, or null where they no longer do. */
export function standAt(text: EditedText, marked: readonly Letter[]) {
  for (const { id, letters: all } of text) {
    const start = all.findIndex(({ name }) => name === marked[0]?.name)
    if (start === -1) continue
    const isWhole = marked.every(({ name }, at) => all[start + at]?.name === name)
    return isWhole ? { blockId: id, start, end: start + marked.length } : null
  }
  return null
}

/** The letters next to the marked ones, and to which edge of which block they reach. */
function sidesOf(text: EditedText, marked: readonly Letter[]): readonly [string, string] {
  const here = standAt(text, marked)
  const all = text.find(({ id }) => id === here?.blockId)?.letters ?? []
  const [start, end] = here === null ? [0, 0] : [here.start, here.end]
  const side = (near: readonly Letter[]) =>
    JSON.stringify([near.length < NEAR ? here?.blockId : '', near.map(({ name }) => name)])
  return [side(all.slice(Math.max(0, start - NEAR), start)), side(all.slice(end, end + NEAR))]
}

/** As much as tells where words belong. */
const NEAR = 8

/** Whether one edit has changed what stands before the marked letters, and what stands behind them. */
export function areBothSidesChanged(
  before: EditedText,
  after: EditedText,
  marked: readonly Letter[],
): boolean {
  const [left, right] = sidesOf(before, marked)
  const [leftNow, rightNow] = sidesOf(after, marked)
  return left !== leftNow && right !== rightNow
}
