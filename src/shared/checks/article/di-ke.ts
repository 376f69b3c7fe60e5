import data from '#resources/lexicon/di-ke.json' with { type: 'json' }
import type { ArticleCheck } from '#shared/checks/check.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { type Prose, prosesOf } from './prose.ts'
import { isAsItIs, isInName, opensSentence } from './prose-marks.ts'
import { slip } from './slip.ts'

const places: ReadonlySet<string> = new Set(data.places)
const names: ReadonlySet<string> = new Set(data.names)
const passive: ReadonlySet<string> = new Set(data.passive)
const ordinalAfter: ReadonlySet<string> = new Set(data.ordinalAfter)
const joins = {
  di: new Set<string>(data.notWithDi),
  ke: new Set<string>(data.notWithKe),
} as const
const ORDINAL = /^(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)$/u

interface Repair {
  readonly variant: 'apart' | 'joined'
  readonly to: number
  readonly instead: string
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** "dirumah", "didalamnya", "dimana-mana", "diJakarta": the word behind the preposition, or null. */
function behind(text: string, norm: string): string | null {
  const preposition = norm.startsWith('di') ? 'di' : norm.startsWith('ke') ? 'ke' : null
  if (preposition === null) return null
  const rest = norm.slice(2)
  if (/^(?:di|ke)\p{Lu}\p{Ll}{2}/u.test(text) && !/an$/u.test(text)) return text.slice(2)
  const [place = '', second] = rest.replace(/nya$/u, '').split('-')
  if (second !== undefined && !places.has(second)) return null
  if (names.has(place)) return capital(rest)
  return places.has(place) && !joins[preposition].has(place) ? rest : null
}

function apart(prose: Prose, at: number): Repair | null {
  const { text, norm } = prose.tokens[at] ?? { text: '', norm: '' }
  const rest = behind(text, norm)
  if (rest === null || isInName(prose, at)) return null
  const isTitle = prose.kind === 'title'
  const preposition = isTitle && !opensSentence(prose, at) ? norm.slice(0, 2) : text.slice(0, 2)
  const word = isTitle && /^\p{Lu}/u.test(text) ? capital(rest) : rest
  return { variant: 'apart', to: at + 1, instead: `${preposition} ${word}` }
}

function joined({ text, tokens }: Prose, at: number): Repair | null {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token === undefined) return null
  const repair = (to: number, instead: string): Repair => ({ variant: 'joined', to, instead })
  if (/^ke-(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)$/u.test(token.norm)) {
    return repair(at + 1, token.text.replace('-', ''))
  }
  if (next === undefined || text.slice(token.end, next.start) !== ' ') return null
  if (
    token.norm === 'di' &&
    passive.has(next.norm.replace(/nya$/u, '')) &&
    next.text === next.norm
  ) {
    return repair(at + 2, token.text + next.text)
  }
  if (token.norm !== 'ke') return null
  if (next.text === 'pada') return repair(at + 2, `${token.text}pada`)
  if (!ordinalAfter.has(before?.norm ?? '')) return null
  if (ORDINAL.test(next.text)) return repair(at + 2, token.text + next.text)
  return /^\d{1,3}$/u.test(next.text) ? repair(at + 2, `${token.text}-${next.text}`) : null
}

function slipsIn(prose: Prose): readonly Finding[] {
  return prose.tokens.flatMap((token, at) => {
    if (token.kind !== 'word' || !/^(?:di|ke)/u.test(token.norm)) return []
    const repair = joined(prose, at) ?? apart(prose, at)
    const end = prose.tokens[(repair?.to ?? 0) - 1]?.end
    if (repair === null || end === undefined || isAsItIs(prose, token.start)) return []
    const { variant, instead } = repair
    const { start } = token
    const params = { words: prose.text.slice(start, end), instead }
    return [
      slip(prose, { check: diKe.id, severity: 'warning', variant, params, start, end, instead }),
    ]
  })
}

/**
 * "di" and "ke" stand apart as prepositions and are joined as prefixes (EYD V, chapter II.E; domain.md,
 * style rule 4). Reports only words of which the list is certain: "dipenjara" is a verb as well.
 */
export const diKe: ArticleCheck = {
  id: 'article/di-ke',
  name: { id: 'Di/ke', en: '“di” and “ke”' },
  scope: 'part',
  messages: {
    apart: {
      id: 'Kata depan ditulis terpisah: “{words}” seharusnya “{instead}”.',
      en: 'A preposition stands apart: “{words}” should be “{instead}”.',
    },
    joined: {
      id: 'Awalan ditulis serangkai: “{words}” seharusnya “{instead}”.',
      en: 'A prefix is joined to its word: “{words}” should be “{instead}”.',
    },
  },
  examples: {
    good: [
      'Kedua anak itu kemudian keluar dan pulang kepada ibunya.',
      'Ia dipenjara, lalu dirumahkan dan disekolahkan lagi.',
      'Di rumah, di atas meja, ke mana-mana, dibaca.',
      'Mereka pergi ke tiga kota di pesisir.',
      'Kemal membawa tiga keranjang ikan ke kantor bidang kelautan.',
      'Warga Kecamatan Kemalang mengikuti kebangunan rohani dan belajar analisis keruangan.',
      'Acara itu digelar Leonardo DiCaprio di Arum.',
    ],
    bad: [
      'Ia tinggal dirumah dan pergi kesana.',
      'Dimana warga berkumpul? Diantaranya di balai.',
      'Warga tiba diJakarta.',
      'Surat itu di baca dan acara di lakukan.',
      'Tim itu turun ke peringkat ke tiga.',
      '# Warga Kumpul Dirumah Lurah',
    ],
  },
  run: (article) => prosesOf(article).flatMap(slipsIn),
}
