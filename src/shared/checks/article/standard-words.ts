import data from '#resources/lexicon/standard-words.json' with { type: 'json' }
import type { ArticleCheck } from '#shared/checks/check.ts'
import type { Finding } from '#shared/checks/finding.ts'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import type { Token } from '#shared/language/tokens.ts'
import { oncePer } from '#shared/once-per.ts'
import { type PhraseBook, phraseAt, phraseBook } from './phrases.ts'
import { type Prose, prosesOf } from './prose.ts'
import { isAsItIs, isInName, likeOriginal, spokenIn } from './prose-marks.ts'
import { slip } from './slip.ts'

interface Standard {
  readonly instead: string
  /** A capital makes no name of it: "Walikota Arum" is corrected too. */
  readonly withCapital: boolean
}

interface Words {
  readonly book: PhraseBook<Standard>
  readonly allowed: ReadonlySet<string>
}

const wordsOf = oncePer(({ words }: HouseStyle): Words => {
  const entries = (pairs: Readonly<Record<string, string>>, withCapital: boolean) =>
    Object.entries(pairs).map(
      ([word, instead]) => [word.toLowerCase(), { instead, withCapital }] as const,
    )
  const allowed = new Set(words.allowed.map((word) => word.toLowerCase()))
  const lists = [
    entries(data.words, false),
    entries(data.titles, true),
    entries(words.standard, true),
  ]
  return { book: phraseBook(lists.flat().filter(([word]) => !allowed.has(word))), allowed }
})

const ENDING = /(?:nya|lah|kah|pun|ku|mu)$/u

/** "resikonya", "obyek-obyek", "obyek-obyeknya". */
function derived({ norm }: Token, { book, allowed }: Words): Standard | null {
  if (allowed.has(norm)) return null
  const single = (word: string) => book.get(word)?.find(({ rest }) => rest.length === 0)?.is
  const ending = ENDING.exec(norm)?.[0] ?? ''
  const stem = norm.slice(0, norm.length - ending.length)
  const [half = '', other, more] = stem.split('-')
  const found = single(other === half && more === undefined ? half : stem)
  if (found === undefined) return null
  const instead = other === half ? `${found.instead}-${found.instead}` : found.instead
  return { ...found, instead: instead + ending }
}

function slipsIn(prose: Prose, words: Words): readonly Finding[] {
  return prose.tokens.flatMap((token, at) => {
    if (token.kind !== 'word') return []
    const whole = phraseAt(prose.tokens, at, words.book)
    const found = whole?.is ?? derived(token, words)
    const end = prose.tokens[(whole?.to ?? at + 1) - 1]?.end ?? token.end
    const { start } = token
    if (found === null || (!found.withCapital && isInName(prose, at))) return []
    if (isAsItIs(prose, start)) return []
    const printed = prose.text.slice(start, end)
    const isTitled = prose.kind === 'title' || found.withCapital
    const instead = likeOriginal(printed, found.instead, isTitled)
    if (instead === printed) return []
    const severity = spokenIn(prose).has(at) ? 'note' : 'warning'
    const params = { words: printed, instead }
    return [slip(prose, { check: standardWords.id, severity, params, start, end, instead })]
  })
}

/**
 * The standard words of KBBI, and those that the house style adds (domain.md, style rule 4). In somebody's
 * speech it only notes; a capital inside a sentence makes a name that is left as it is.
 */
export const standardWords: ArticleCheck = {
  id: 'article/standard-words',
  name: { id: 'Kata baku', en: 'Standard words' },
  scope: 'part',
  messages: {
    default: {
      id: 'Bentuk baku dari “{words}” adalah “{instead}”.',
      en: 'The standard form of “{words}” is “{instead}”.',
    },
  },
  examples: {
    good: [
      'Warga meminta izin karena risiko dan efektivitas apotek dipertanyakan.',
      'Ia bermain dalam film Resiko dan tinggal di Jalan Negri Lama.',
      'Ia gak banget bikin acara itu.',
      'Laga itu digelar di dekat Grand Mall Arum.',
      'Simpan di photo.kotaarum.go.id, lalu tandai #silahkan.',
    ],
    bad: [
      'Aplikasi itu terpercaya dan menjadi trend.',
      'Warga meminta ijin dari Walikota Arum.',
      'Resikonya besar bagi obyek-obyek wisata itu.',
      '"Silahkan antri dengan tertib," kata Ratna.',
      'Ia memakai kaca mata dan pergi ke apotik.',
      '# Warga Antri di Apotik',
    ],
  },
  run: (article, style) => prosesOf(article).flatMap((prose) => slipsIn(prose, wordsOf(style))),
}
