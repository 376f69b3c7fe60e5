import type { ArticleCheck } from '#shared/checks/check.ts'
import type { Finding, Fix } from '#shared/checks/finding.ts'
import { promisedSections } from './listicle-title.ts'
import { isInOrder, type NumberedHeading, numberedHeadings } from './section-order.ts'

const findingAt = (
  { block, start, end }: Pick<NumberedHeading, 'block' | 'start' | 'end'>,
  variant: string,
  params: Readonly<Record<string, string>>,
  fix: Fix | null,
): Finding => ({
  check: sectionNumbers.id,
  severity: 'warning',
  variant,
  params,
  place: { kind: 'block', blockId: block.id, start, end },
  words: block.text.slice(start, end) || null,
  article: null,
  evidence: [],
  fix,
})

const renumber = (blockId: string, start: number, end: number, text: string): Fix => ({
  label: 'renumber',
  text,
  edit: { kind: 'text', blockId, start, end, text },
})

/** Every number that differs from its place, each with the number of its place. */
const misnumbered = (headings: readonly NumberedHeading[]): readonly Finding[] =>
  headings.flatMap((heading, i) => {
    const { block, number, start, end } = heading
    if (number === i + 1) return []
    const seen = headings.slice(0, i).some((earlier) => earlier.number === number)
    const params = { number: String(number), expected: String(i + 1) }
    const fix = renumber(block.id, start, end, params.expected)
    return [findingAt(heading, seen ? 'repeat' : 'misplaced', params, fix)]
  })

/** A heading between 1 and 3 that only lacks its "2.". */
const unnumbered = ({ number, skipped }: NumberedHeading): readonly Finding[] =>
  skipped.map((block, i) => {
    const expected = String(number - skipped.length + i)
    const place = { block, start: 0, end: block.text.length }
    return findingAt(place, 'unnumbered', { expected }, renumber(block.id, 0, 0, `${expected}. `))
  })

/** Where numbers jump and nothing says whether a section is missing or the number is wrong. */
const jumps = (headings: readonly NumberedHeading[]): readonly Finding[] =>
  headings.flatMap((heading, i) => {
    const before = headings[i - 1]?.number ?? 0
    const { number, skipped } = heading
    if (number === before + 1) return []
    if (skipped.length > 0 && number === before + 1 + skipped.length) return unnumbered(heading)
    const params = { number: String(number), before: String(before), missing: String(before + 1) }
    return [findingAt(heading, number > before ? 'gap' : 'backwards', params, null)]
  })

/**
 * Numbered sections count up from 1 without gap or repetition (or down to 1, as rankings do). The
 * right numbers are certain where no section can be missing: the numbers only repeat, or the title's
 * count agrees (domain.md, style rule 2).
 */
export const sectionNumbers: ArticleCheck = {
  id: 'article/section-numbers',
  name: { id: 'Nomor bagian', en: 'Section numbers' },
  messages: {
    repeat: {
      id: 'Nomor {number} sudah dipakai; seharusnya {expected}.',
      en: 'Number {number} is already used; it should be {expected}.',
    },
    misplaced: {
      id: 'Bagian ini bernomor {number}, seharusnya {expected}.',
      en: 'This section is numbered {number}, it should be {expected}.',
    },
    unnumbered: {
      id: 'Subjudul ini belum bernomor; seharusnya {expected}.',
      en: 'This heading has no number; it should be {expected}.',
    },
    gap: {
      id: 'Nomor {missing} tidak ada: setelah {before} langsung {number}. Ada bagian yang hilang?',
      en: 'There is no number {missing}: {before} is followed by {number}. Is a section missing?',
    },
    backwards: {
      id: 'Urutan nomor mundur: {number} berada setelah {before}.',
      en: 'The numbers go backwards: {number} comes after {before}.',
    },
  },
  examples: {
    good: [
      '## 1. Pilih bibit\n\n## 2. Siram pagi\n\n## 3. Panen sore\n\n## Penutup',
      '# 3 Cara Menanam Cabai\n\n## 3. Panen sore\n\n## 2. Siram pagi\n\n## 1. Pilih bibit',
    ],
    bad: [
      '## 1. Pilih bibit\n\n## 4. Panen sore\n\n## 2. Siram pagi',
      '## 1. Pilih bibit\n\n## 1. Siram pagi\n\n## 2. Panen sore',
      '## 1. Pilih bibit\n\n## Siram pagi\n\n## 3. Panen sore',
    ],
  },
  run: (article) => {
    const headings = numberedHeadings(article)
    const numbers = headings.map(({ number }) => number)
    if (isInOrder(numbers)) return []
    const noneMissing =
      headings.every(({ skipped }) => skipped.length === 0) &&
      (promisedSections(article.title)?.count === headings.length ||
        Math.max(...numbers) <= headings.length)
    return noneMissing ? misnumbered(headings) : jumps(headings)
  },
}
