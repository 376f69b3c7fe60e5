import type { Severity } from '#shared/checks/finding.ts'
import type { Language } from '#shared/contract/settings.ts'
import type { BulletOrigin } from '#shared/summary/summary.ts'
import type { Status } from '#shared/summary/verdict.ts'

/** Everything that `sunting check` says to a person. */
export interface CheckWords {
  readonly noTitle: string
  readonly sections: (count: number) => string
  readonly sentences: (count: number) => string
  readonly figures: (count: number) => string
  readonly stripped: (count: number) => string
  readonly summary: string
  readonly noSummary: string
  readonly forWriter: string
  readonly thanks: string
  readonly nothingToMend: string
  /** What each severity asks of the writer. */
  readonly mend: Readonly<Record<Severity, string>>
  readonly forDesk: string
  readonly restsOn: string
  readonly instead: string
  readonly fix: string
  readonly where: {
    readonly title: string
    readonly excerpt: string
    readonly article: string
    readonly summary: string
    readonly lead: string
    readonly section: (number: number) => string
    readonly heading: (part: string) => string
    readonly paragraph: (part: string, number: number) => string
    readonly figure: (number: number) => string
    readonly bullet: (number: number) => string
    readonly sentences: (part: string, numbers: string) => string
  }
  readonly files: (all: number, blocked: number, unreadable: number) => string
  readonly page: {
    readonly title: string
    readonly contents: string
    readonly map: string
    readonly mapHint: string
    readonly toSummary: (numbers: string) => string
    readonly untold: string
    readonly uncovered: string
    readonly agrees: string
    readonly article: string
    readonly unreadable: string
    readonly none: string
    readonly made: (version: string) => string
  }
  readonly origin: Readonly<Record<BulletOrigin, string>>
  readonly status: Readonly<Record<Status, string>>
  readonly severity: Readonly<Record<Severity, string>>
  readonly total: (blockers: number, warnings: number, notes: number) => string
}

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`

const en: CheckWords = {
  noTitle: '(no title)',
  sections: (count) => counted(count, 'section', 'sections'),
  sentences: (count) => counted(count, 'sentence', 'sentences'),
  figures: (count) => counted(count, 'figure', 'figures'),
  stripped: (count) => `${counted(count, 'line', 'lines')} left out`,
  summary: 'Summary',
  noSummary: 'There is no summary.',
  forWriter: 'For the writer',
  thanks: 'Thank you for this article. This is what to mend, the most important first.',
  nothingToMend: 'Thank you for this article. There is nothing to mend.',
  mend: {
    blocker: 'Before it can be published',
    warning: 'Please mend',
    note: 'Questions and suggestions',
  },
  forDesk: 'For the desk',
  restsOn: 'rests on',
  instead: 'in the article',
  fix: 'fix',
  where: {
    title: 'Title',
    excerpt: 'Excerpt',
    article: 'Whole article',
    summary: 'Summary',
    lead: 'Lead',
    section: (number) => `Section ${number}`,
    heading: (part) => `${part}, heading`,
    paragraph: (part, number) => `${part}, paragraph ${number}`,
    figure: (number) => `Figure ${number}`,
    bullet: (number) => `Point ${number}`,
    sentences: (part, numbers) =>
      `${part}, ${numbers.includes(',') || numbers.includes(' ') ? 'sentences' : 'sentence'} ${numbers}`,
  },
  files: (all, blocked, unreadable) =>
    [
      counted(all, 'draft', 'drafts'),
      `${blocked} with blockers`,
      ...(unreadable === 0 ? [] : [`${unreadable} unreadable`]),
    ].join(', '),
  page: {
    title: 'Summary against article',
    contents: 'Drafts on this page',
    map: 'Coverage of the article',
    mapHint: 'One field a sentence; a number is the point that rests on it.',
    toSummary: (numbers) => `carries point ${numbers}`,
    untold: 'main news, in no point',
    uncovered: 'in no point',
    agrees: 'words that agree',
    article: 'To the place in the article',
    unreadable: 'Could not be read',
    none: 'no evidence',
    made: (version) =>
      `Made with Sunting ${version}. The checks compare words; they do not understand them.`,
  },
  origin: {
    'imported-ai': 'made by AI, imported',
    model: 'made by AI',
    extractive: 'extractive',
    hand: 'by hand',
  },
  status: {
    supported: 'supported',
    partly: 'partly supported',
    unsupported: 'not supported',
    unclear: 'read it yourself',
  },
  severity: { blocker: 'blocker', warning: 'warning', note: 'note' },
  total: (blockers, warnings, notes) =>
    [
      counted(blockers, 'blocker', 'blockers'),
      counted(warnings, 'warning', 'warnings'),
      counted(notes, 'note', 'notes'),
    ].join(', '),
}

const id: CheckWords = {
  noTitle: '(tanpa judul)',
  sections: (count) => `${count} bagian`,
  sentences: (count) => `${count} kalimat`,
  figures: (count) => `${count} gambar`,
  stripped: (count) => `${count} baris ditinggalkan`,
  summary: 'Ringkasan',
  noSummary: 'Tidak ada ringkasan.',
  forWriter: 'Untuk penulis',
  thanks: 'Terima kasih atas naskahnya. Berikut yang perlu dibenahi, dari yang terpenting.',
  nothingToMend: 'Terima kasih atas naskahnya. Tidak ada yang perlu dibenahi.',
  mend: {
    blocker: 'Wajib dibenahi sebelum terbit',
    warning: 'Perlu dibenahi',
    note: 'Pertanyaan dan saran',
  },
  forDesk: 'Untuk meja redaksi',
  restsOn: 'bersandar pada',
  instead: 'di artikel',
  fix: 'perbaikan',
  where: {
    title: 'Judul',
    excerpt: 'Kutipan ringkas',
    article: 'Seluruh naskah',
    summary: 'Ringkasan',
    lead: 'Teras',
    section: (number) => `Bagian ${number}`,
    heading: (part) => `${part}, judul bagian`,
    paragraph: (part, number) => `${part}, paragraf ${number}`,
    figure: (number) => `Gambar ${number}`,
    bullet: (number) => `Poin ${number}`,
    sentences: (part, numbers) => `${part}, kalimat ${numbers}`,
  },
  files: (all, blocked, unreadable) =>
    [
      `${all} naskah`,
      `${blocked} dengan penghalang`,
      ...(unreadable === 0 ? [] : [`${unreadable} tidak terbaca`]),
    ].join(', '),
  page: {
    title: 'Ringkasan terhadap artikel',
    contents: 'Naskah di halaman ini',
    map: 'Cakupan artikel',
    mapHint: 'Satu kotak satu kalimat; angkanya poin yang bersandar padanya.',
    toSummary: (numbers) => `memuat poin ${numbers}`,
    untold: 'berita utama, tidak ada di poin mana pun',
    uncovered: 'tidak ada di poin mana pun',
    agrees: 'kata yang sama',
    article: 'Ke tempatnya di artikel',
    unreadable: 'Tidak terbaca',
    none: 'tanpa bukti',
    made: (version) =>
      `Dibuat dengan Sunting ${version}. Pemeriksaan membandingkan kata, tidak memahami isinya.`,
  },
  origin: {
    'imported-ai': 'buatan AI, diimpor',
    model: 'buatan AI',
    extractive: 'ekstraktif',
    hand: 'tulisan tangan',
  },
  status: {
    supported: 'didukung',
    partly: 'didukung sebagian',
    unsupported: 'tidak didukung',
    unclear: 'baca sendiri',
  },
  severity: { blocker: 'penghalang', warning: 'peringatan', note: 'catatan' },
  total: (blockers, warnings, notes) =>
    `${blockers} penghalang, ${warnings} peringatan, ${notes} catatan`,
}

export const wordsOf = (language: Language): CheckWords => (language === 'id' ? id : en)
