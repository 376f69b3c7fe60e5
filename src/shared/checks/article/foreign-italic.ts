import data from '#resources/lexicon/foreign-words.json' with { type: 'json' }
import type { Span } from '#shared/article/article.ts'
import { FORMAT } from '#shared/article/nodes.ts'
import type { ArticleCheck } from '#shared/checks/check.ts'
import type { Finding } from '#shared/checks/finding.ts'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import { oncePer } from '#shared/once-per.ts'
import { type PhraseBook, phraseAt, phraseBook } from './phrases.ts'
import { type Prose, prosesOf } from './prose.ts'
import { isAsItIs, isInName } from './prose-marks.ts'

const bookOf = oncePer(({ words }: HouseStyle): PhraseBook<string> => {
  const allowed = new Set(words.allowed.map((word) => word.toLowerCase()))
  const all = [...data.words, ...words.foreign.map((word) => word.toLowerCase())]
  return phraseBook(all.filter((word) => !allowed.has(word)).map((word) => [word, word]))
})

/** A foreign word or phrase that stands upright. */
interface Upright {
  readonly word: string
  readonly printed: string
  readonly span: Span
}

const isItalic = ({ runs }: Prose, start: number, end: number): boolean =>
  runs.every((run) => run.end <= start || run.start >= end || (run.format & FORMAT.italic) !== 0)

const uprightIn = oncePer((prose: Prose, style: HouseStyle): readonly Upright[] => {
  const book = bookOf(style)
  let free = 0
  return prose.tokens.flatMap((token, at) => {
    const found = at < free ? null : phraseAt(prose.tokens, at, book)
    if (found === null) return []
    free = found.to
    const { start } = token
    const end = prose.tokens[found.to - 1]?.end ?? token.end
    const place = prose.at(start, end)
    if (place.kind !== 'block' || isInName(prose, at) || isAsItIs(prose, start)) return []
    if (isItalic(prose, start, end)) return []
    const span = { blockId: place.blockId, start, end }
    return [{ word: found.is, printed: prose.text.slice(start, end), span }]
  })
})

function findingOf(places: readonly Upright[]): readonly Finding[] {
  const first = places[0]
  if (first === undefined) return []
  const spans = places.map(({ span }) => span)
  return [
    {
      check: foreignItalic.id,
      severity: 'note',
      variant: places.length === 1 ? 'once' : 'often',
      params: { words: first.printed, count: String(places.length) },
      place: { kind: 'block', ...first.span },
      words: first.printed,
      article: null,
      evidence: spans.slice(1),
      fix: {
        label: 'make-italic',
        text: first.printed,
        edit: { kind: 'format', format: 'italic', spans },
      },
    },
  ]
}

/**
 * Foreign words are printed in italics, foreign names are not (domain.md, style rule 7). One finding a
 * word, with all its places: the fix sets them in one step.
 */
export const foreignItalic: ArticleCheck = {
  id: 'article/foreign-italic',
  name: { id: 'Kata asing miring', en: 'Foreign word upright' },
  messages: {
    once: {
      id: 'Kata asing “{words}” ditulis miring.',
      en: 'The foreign word “{words}” is set in italics.',
    },
    often: {
      id: 'Kata asing “{words}” ditulis miring ({count} tempat).',
      en: 'The foreign word “{words}” is set in italics ({count} places).',
    },
  },
  examples: {
    good: [
      'Warga rapat secara daring dan online, lalu menonton Breaking News.',
      'Ia bekerja di kantor Skincare Arum dan membuka deadline.com.',
    ],
    bad: [
      'Warga mengejar deadline.',
      'Lifestyle itu mahal.\n\nNamun, lifestyle sehat tidak perlu work-life balance.',
    ],
  },
  run: (article, style) => {
    const places = prosesOf(article)
      .filter(({ kind }) => kind === 'paragraph' || kind === 'list' || kind === 'quote')
      .flatMap((prose) => uprightIn(prose, style))
    return [...Map.groupBy(places, ({ word }) => word).values()].flatMap(findingOf)
  },
}
