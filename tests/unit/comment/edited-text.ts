import fc from 'fast-check'
import type { Article } from '#shared/article/article.ts'
import { occurrences } from '#shared/comment/anchor.ts'
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

/** As much as tells where words belong. */
const NEAR = 12

/** What is next to the marked letters on each side, and to which edge of which block it reaches. */
function sidesOf(text: EditedText, marked: readonly Letter[]) {
  const here = standAt(text, marked)
  const all = text.find(({ id }) => id === here?.blockId)?.letters ?? []
  const [start, end] = here === null ? [0, 0] : [here.start, here.end]
  const side = (near: readonly Letter[]) => ({
    edge: near.length < NEAR ? (here?.blockId ?? '') : '',
    near,
  })
  return [
    side(all.slice(Math.max(0, start - NEAR), start)),
    side(all.slice(end, end + NEAR)),
  ] as const
}

/** Which sides of the marked letters one edit has changed: before them, behind them. */
function sidesChanged(before: EditedText, after: EditedText, marked: readonly Letter[]) {
  const then = sidesOf(before, marked)
  const now = sidesOf(after, marked)
  const named = ({ edge, near }: (typeof then)[number]) =>
    JSON.stringify([edge, near.map(({ name }) => name)])
  return [named(then[0]) !== named(now[0]), named(then[1]) !== named(now[1])] as const
}

/** Whether one edit has changed what stands before the marked letters, and what stands behind them. */
export const areBothSidesChanged = (
  before: EditedText,
  after: EditedText,
  marked: readonly Letter[],
): boolean => sidesChanged(before, after, marked).every(Boolean)

/**
 * Whether what one edit took from a side of the marked letters stands now at others that read the same,
 * as in "warga" that became "warga dan warga": nobody can tell from the text which of them was meant.
 */
export function isUntold(
  before: EditedText,
  after: EditedText,
  marked: readonly Letter[],
): boolean {
  const changed = sidesChanged(before, after, marked)
  const sides = sidesOf(before, marked)
  const quote = textOf(marked)
  const here = standAt(after, marked)
  const isOther = (id: string, at: number) => id !== here?.blockId || at !== here.start
  const readsAsSide = (id: string, text: string, at: number, side: 0 | 1): boolean => {
    const { edge, near } = sides[side]
    const rest = side === 0 ? text.slice(0, at) : text.slice(at + quote.length)
    if (edge !== '') return id === edge && rest === textOf(near)
    return side === 0 ? rest.endsWith(textOf(near)) : rest.startsWith(textOf(near))
  }
  const { title } = articleOf(after)
  const texts = [
    { id: '', text: title },
    ...after.map(({ id, letters: all }) => ({ id, text: textOf(all) })),
  ]
  return texts.some(({ id, text }) =>
    occurrences(text, quote).some(
      (at) =>
        isOther(id, at) &&
        ([0, 1] as const).some((side) => changed[side] && readsAsSide(id, text, at, side)),
    ),
  )
}
