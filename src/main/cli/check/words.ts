import type { Severity } from '#shared/checks/finding.ts'
import type { Language } from '#shared/contract/settings.ts'
import type { BulletOrigin } from '#shared/summary/summary.ts'
import type { Status } from '#shared/summary/verdict.ts'

interface Words {
  readonly noTitle: string
  readonly sections: (count: number) => string
  readonly sentences: (count: number) => string
  readonly figures: (count: number) => string
  readonly stripped: (count: number) => string
  readonly article: string
  readonly summary: string
  readonly noSummary: string
  readonly nothingFound: string
  readonly restsOn: string
  readonly instead: string
  readonly fix: string
  readonly fixable: string
  readonly origin: Readonly<Record<BulletOrigin, string>>
  readonly status: Readonly<Record<Status, string>>
  readonly severity: Readonly<Record<Severity, string>>
  readonly total: (blockers: number, warnings: number, notes: number) => string
}

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`

const en: Words = {
  noTitle: '(no title)',
  sections: (count) => counted(count, 'section', 'sections'),
  sentences: (count) => counted(count, 'sentence', 'sentences'),
  figures: (count) => counted(count, 'figure', 'figures'),
  stripped: (count) => `${counted(count, 'line', 'lines')} left out`,
  article: 'Article',
  summary: 'Summary',
  noSummary: 'There is no summary.',
  nothingFound: 'nothing found',
  restsOn: 'rests on',
  instead: 'in the article',
  fix: 'fix',
  fixable: 'can be fixed on the desk',
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

const id: Words = {
  noTitle: '(tanpa judul)',
  sections: (count) => `${count} bagian`,
  sentences: (count) => `${count} kalimat`,
  figures: (count) => `${count} gambar`,
  stripped: (count) => `${count} baris ditinggalkan`,
  article: 'Artikel',
  summary: 'Ringkasan',
  noSummary: 'Tidak ada ringkasan.',
  nothingFound: 'tidak ada temuan',
  restsOn: 'bersandar pada',
  instead: 'di artikel',
  fix: 'perbaikan',
  fixable: 'dapat diperbaiki di meja',
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

export const wordsOf = (language: Language): Words => (language === 'id' ? id : en)
