import data from '#resources/lexicon/proper-names.json' with { type: 'json' }
import type { Span } from '#shared/article/article.ts'
import { FORMAT } from '#shared/article/nodes.ts'
import type { ArticleCheck } from '#shared/checks/check.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { isWordlike, type Token } from '#shared/language/tokens.ts'
import { oncePer } from '#shared/once-per.ts'
import { type Prose, prosesOf } from './prose.ts'

const inside: ReadonlySet<string> = new Set(data.inside)
const before: ReadonlySet<string> = new Set(data.before)
const works: ReadonlySet<string> = new Set(data.works)
const joining: ReadonlySet<string> = new Set(data.joining)

/** "film karya *Warner Bros*" is still about a film. */
const WORKS_REACH = 3

interface Stretch {
  readonly start: number
  readonly end: number
}

/** The stretches in italics; two runs side by side, one of them bold, are one. */
function italicsOf({ runs }: Prose): readonly Stretch[] {
  const found: Stretch[] = []
  for (const { start, end, format } of runs) {
    if ((format & FORMAT.italic) === 0) continue
    const last = found.at(-1)
    if (last?.end === start) found[found.length - 1] = { start: last.start, end }
    else found.push({ start, end })
  }
  return found
}

/** Every word has a capital, but for those that join a name. */
const isName = (words: readonly Token[]): boolean =>
  /^\p{Lu}/u.test(words[0]?.text ?? '') &&
  words.every(({ text, norm }) => /^\p{Lu}|^\d/u.test(text) || joining.has(norm))

/** Whether it names a body, brand, place or person, and no work, as far as the words tell. */
function namesSomebody({ tokens }: Prose, words: readonly Token[]): boolean {
  const at = words[0] === undefined ? -1 : tokens.indexOf(words[0])
  const ahead = tokens.slice(Math.max(0, at - WORKS_REACH), at)
  if (ahead.some(({ norm, kind }) => works.has(norm) || kind === 'quote')) return false
  return words.some(({ norm }) => inside.has(norm)) || before.has(tokens[at - 1]?.norm ?? '')
}

const italicNamesIn = oncePer((prose: Prose): readonly (Stretch & { readonly span: Span })[] =>
  italicsOf(prose).flatMap((stretch) => {
    const words = prose.tokens.filter(
      (token) => isWordlike(token) && token.start >= stretch.start && token.end <= stretch.end,
    )
    const [first, last] = [words[0], words.at(-1)]
    if (!first || !last || !isName(words) || !namesSomebody(prose, words)) return []
    const place = prose.at(first.start, last.end)
    if (place.kind !== 'block') return []
    const span = { blockId: place.blockId, start: first.start, end: last.end }
    return [{ ...span, span }]
  }),
)

function findingOf(name: string, spans: readonly Span[]): readonly Finding[] {
  const [first, ...others] = spans
  if (first === undefined) return []
  return [
    {
      check: italicName.id,
      severity: 'note',
      variant: others.length === 0 ? 'once' : 'often',
      params: { words: name, count: String(spans.length) },
      place: { kind: 'block', ...first },
      words: name,
      article: null,
      evidence: others,
      fix: {
        label: 'make-upright',
        text: name,
        edit: { kind: 'format', format: 'upright', spans: [...spans] },
      },
    },
  ]
}

/**
 * Foreign names stand upright (domain.md, style rule 7; EYD V, on italics). A title of a work or the name
 * of a paper is rightly in italics, so only what the words show to be a body, brand, place or person is
 * reported; one finding a name, with all its places.
 */
export const italicName: ArticleCheck = {
  id: 'article/italic-name',
  name: { id: 'Nama miring', en: 'Name in italics' },
  messages: {
    once: {
      id: 'Nama diri “{words}” tidak ditulis miring.',
      en: 'The proper name “{words}” is not set in italics.',
    },
    often: {
      id: 'Nama diri “{words}” tidak ditulis miring ({count} tempat).',
      en: 'The proper name “{words}” is not set in italics ({count} places).',
    },
  },
  examples: {
    good: [
      'Ia kuliah di Sagu State University dan memakai merek Merbau Motors.',
      'Ia menonton film *Merbau University* dan membaca koran *The Sagu Post*.',
      'Rini membaca *The Talang Diaries* dan mengejar *deadline*.',
      'Menurut perusahaan itu, *work from home* tetap berlaku.',
    ],
    bad: [
      'Ia kuliah di *Sagu State University*.',
      'Menurut perusahaan *Merbau Works*, pompa tiba. Saham *Merbau Works* naik.\n\nPerusahaan *Merbau Works* tutup.',
      '- Pesan dari Presiden *Talia of Merbau*, Senin',
    ],
  },
  run: (article) => {
    const found = prosesOf(article).flatMap((prose) =>
      italicNamesIn(prose).map(({ start, end, span }) => ({
        name: prose.text.slice(start, end),
        span,
      })),
    )
    const byName = Map.groupBy(found, ({ name }) => name)
    return [...byName].flatMap(([name, places]) =>
      findingOf(
        name,
        places.map(({ span }) => span),
      ),
    )
  },
}
