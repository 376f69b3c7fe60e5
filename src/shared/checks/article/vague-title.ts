import vague from '#resources/lexicon/vague-titles.json' with { type: 'json' }
import type { Article } from '#shared/article/article.ts'
import type { ArticleCheck } from '#shared/checks/check.ts'
import { capitalsInside } from '#shared/language/names.ts'
import { tokensIn } from '#shared/language/tokens-in.ts'
import { titleWords } from './title-words.ts'
import { isTelling, sharedWords, topicWords } from './topic-words.ts'

const teasers: ReadonlySet<string> = new Set(vague.teasers)
const pronouns: ReadonlySet<string> = new Set(vague.pronouns)
const who: ReadonlySet<string> = new Set(vague.who)

/** "Artis Ini ...", "Dia ...": whom it means stands nowhere before it. */
function hidesWho(title: string): boolean {
  const [first = '', second = ''] = titleWords(title).map(({ text }) => text.toLowerCase())
  return pronouns.has(first) || (who.has(first) && second === 'ini')
}

/** In Title Case every word has a capital; the body tells which are names. */
function hasName({ title, sentences }: Article): boolean {
  const words = new Set(titleWords(title).map(({ text }) => text))
  return sentences.some((sentence) =>
    capitalsInside(tokensIn(sentence)).some((name) => words.has(name)),
  )
}

type Fault = 'teaser' | 'hidden' | 'off-topic'

function faultOf(article: Article): Fault | null {
  const { title, lead, blocks } = article
  const hides = hidesWho(title)
  const words = topicWords(title).filter((word) => !teasers.has(word) && !(hides && who.has(word)))
  if (words.length === 0) return hasName(article) ? null : hides ? 'hidden' : 'teaser'
  if (!isTelling(article)) return null
  const headings = blocks.filter(({ kind }) => kind === 'heading')
  const shared = sharedWords(words, [...lead, ...headings], hides ? 2 : 1)
  if (hides && shared < 2 && !hasName(article)) return 'hidden'
  return shared === 0 ? 'off-topic' : null
}

/**
 * The title names its topic (domain.md, style rule 2; a vague title is a reason to send a piece back).
 * A title may play with words, so the check asks: it knows titles that could stand over any article,
 * those that hide who they are about, and those of which neither lead nor headings speak.
 */
export const vagueTitle: ArticleCheck = {
  id: 'article/vague-title',
  name: { id: 'Judul kabur', en: 'Vague title' },
  messages: {
    teaser: {
      id: 'Judul ini bisa dipasang pada artikel apa saja. Apa topiknya?',
      en: 'This title could stand over any article. What is the topic?',
    },
    hidden: {
      id: 'Judul ini tidak menyebut siapa yang dimaksud. Siapa atau apa topiknya?',
      en: 'The title does not say whom it means. Who or what is the topic?',
    },
    'off-topic': {
      id: 'Kata-kata judul tidak ada di teras maupun subjudul. Sudahkah judul menyebut topiknya?',
      en: 'Neither the lead nor a heading has the words of the title. Does it name the topic?',
    },
  },
  examples: {
    good: [
      '# Bikin Kaget, Harga Cabai di Sumbermulyo Tembus Rp100 Ribu',
      '# Wajib Tahu! Ini Cara Merawat Cabai\n\nMusim kemarau sering membuat tanaman cabai layu sebelum berbuah.',
      '# Mereka yang Menjaga Sumbermulyo\n\nLadang di desa itu dijaga petani. Warga Sumbermulyo bergiliran sejak panen raya dimulai pekan lalu.',
      '# Negara Ini Larang Cabai Impor\n\nPemerintah negara kepulauan Nusa Lerai melarang impor cabai mulai bulan depan karena harga di pasar turun.',
      '# Korea Utara Kirim Pasukan\n\nKorut dilaporkan mengirim ribuan tentara ke garis depan sejak musim gugur tahun lalu untuk bertempur.',
    ],
    bad: [
      '# Ini Dia Alasannya!',
      '# Wajib Tahu! 7 Fakta Ini Bikin Kaget',
      '# Artis Ini Akhirnya Menikah\n\nPenyanyi Rini Larasati menggelar pesta sederhana bersama kekasihnya di halaman rumah orang tuanya di Sumbermulyo.',
      '# Setelah Badai Reda\n\nPetani cabai di Sumbermulyo kembali menanam setelah harga pupuk turun separuh sejak pemerintah membuka gudang.',
    ],
  },
  run: (article) => {
    const { title } = article
    if (title.trim() === '') return []
    const variant = faultOf(article)
    if (variant === null) return []
    return [
      {
        check: vagueTitle.id,
        severity: 'note',
        variant,
        params: {},
        place: { kind: 'title', start: 0, end: title.length },
        words: title,
        article: null,
        evidence: [],
        fix: null,
      },
    ]
  },
}
