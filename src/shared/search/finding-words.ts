import { type Severity, severitySchema } from '#shared/checks/finding.ts'
import { checks } from '#shared/checks/registry.ts'

/** What each check's finding is called in an Indonesian query; in English it is the check's own name. */
export const FINDING_WORDS: Readonly<Record<string, string>> = {
  'article/all-capitals': 'huruf-besar-semua',
  'article/boilerplate': 'baris-sisipan',
  'article/capital-after-stop': 'huruf-besar-setelah-titik',
  'article/di-ke': 'di-ke',
  'article/empty-section': 'bagian-kosong',
  'article/excerpt-message': 'kutipan-tanpa-inti',
  'article/excerpt-sentences': 'kutipan-panjang',
  'article/few-photos': 'foto-kurang',
  'article/few-sections': 'bagian-kurang',
  'article/few-words': 'kata-kurang',
  'article/figure-alt': 'teks-alternatif',
  'article/figure-caption': 'tanpa-keterangan',
  'article/figure-credit': 'tanpa-kredit',
  'article/foreign-italic': 'kata-asing-miring',
  'article/hidden-characters': 'karakter-tersembunyi',
  'article/italic-name': 'nama-miring',
  'article/japanese-name': 'nama-jepang',
  'article/long-field': 'isian-panjang',
  'article/long-paragraph': 'paragraf-panjang',
  'article/machine-instruction': 'perintah-mesin',
  'article/no-closing': 'tanpa-penutup',
  'article/no-excerpt': 'tanpa-kutipan',
  'article/no-title': 'tanpa-judul',
  'article/opening-conjunction': 'kata-sambung-awal',
  'article/private-data': 'data-pribadi',
  'article/quote-speaker': 'pembicara-kutipan',
  'article/ratio-or-score': 'rasio-skor',
  'article/review-mark': 'tanda-ulasan',
  'article/same-caption': 'keterangan-sama',
  'article/section-numbers': 'nomor-bagian',
  'article/source-differs': 'sumber-berbeda',
  'article/spacing': 'spasi',
  'article/spelled-number': 'bilangan',
  'article/standard-words': 'kata-baku',
  'article/title-case': 'huruf-judul',
  'article/title-count': 'jumlah-judul',
  'article/unbalanced-quotes': 'tanda-kutip',
  'article/unfinished-mark': 'belum-diisi',
  'article/vague-title': 'judul-kabur',
  'article/weekday-date': 'hari-tanggal',
  'summary/bullet-equals-heading': 'poin-sama-subjudul',
  'summary/changed-quote': 'kutipan-berubah',
  'summary/cut-mid-phrase': 'frasa-terpotong',
  'summary/cut-mid-word': 'kata-terpotong',
  'summary/evidence-changed': 'bukti-berubah',
  'summary/glued-heading': 'judul-menempel',
  'summary/heading-against-text': 'judul-lawan-teks',
  'summary/heading-name': 'nama-judul-poin',
  'summary/heading-number': 'angka-judul-poin',
  'summary/heading-reversed': 'judul-poin-terbalik',
  'summary/lead-missing': 'inti-hilang',
  'summary/lost-as-of': 'per-tanggal-hilang',
  'summary/lost-attribution': 'sumber-hilang',
  'summary/lost-condition': 'syarat-hilang',
  'summary/lost-hedge': 'keraguan-hilang',
  'summary/low-coverage': 'cakupan-rendah',
  'summary/name-absent': 'nama-tidak-ada',
  'summary/name-elsewhere': 'nama-dari-tempat-lain',
  'summary/name-replaced': 'nama-tertukar',
  'summary/newer-figure': 'angka-terbaru',
  'summary/no-full-stop': 'tanpa-titik',
  'summary/number-absent': 'angka-tidak-ada',
  'summary/number-elsewhere': 'angka-dari-tempat-lain',
  'summary/number-replaced': 'angka-tertukar',
  'summary/raised-modality': 'rencana-jadi-fakta',
  'summary/raised-quantity': 'jumlah-dinaikkan',
  'summary/relative-date': 'tanggal-relatif',
  'summary/reversed-direction': 'arah-terbalik',
  'summary/reversed-negation': 'ingkar-terbalik',
  'summary/roles-swapped': 'peran-tertukar',
  'summary/says-nothing': 'tanpa-isi',
  'summary/source-added': 'sumber-ditambah',
  'summary/source-replaced': 'sumber-tertukar',
  'summary/subject-from-heading': 'subjek-dari-subjudul',
  'summary/too-long': 'poin-panjang',
  'summary/wrong-date': 'tanggal-salah',
  'summary/wrong-weekday': 'hari-salah',
}

export const SEVERITY_WORDS: Readonly<Record<Severity, readonly [id: string, en: string]>> = {
  blocker: ['penghalang', 'blocker'],
  warning: ['peringatan', 'warning'],
  note: ['catatan', 'note'],
}

/** Two families may have a check of one name: its word then means both. */
const byWord: ReadonlyMap<string, readonly string[]> = [...checks.keys()].reduce((words, id) => {
  for (const word of [id.split('/')[1] ?? id, FINDING_WORDS[id] ?? id]) {
    words.set(word, [...new Set([...(words.get(word) ?? []), id])])
  }
  return words
}, new Map<string, readonly string[]>())

/**
 * The checks whose findings a word of a query means; undefined for none.
 *
 * @example checksOfWord('sumber-hilang') // ['summary/lost-attribution']
 */
export const checksOfWord = (word: string): readonly string[] | undefined => byWord.get(word)

/** The severity that a word means; undefined for none. */
export const severityOfWord = (word: string): Severity | undefined =>
  severitySchema.options.find((severity) => SEVERITY_WORDS[severity].includes(word))

export const findingWords = (): readonly string[] => [
  ...byWord.keys(),
  ...Object.values(SEVERITY_WORDS).flat(),
]
