import type { DraftRow } from '#shared/contract/drafts.ts'
import type { Language } from '#shared/contract/settings.ts'
import { type View, viewSchema } from '#shared/search/view.ts'
import type { DraftStatus } from '#shared/workflow/status.ts'
import { type Command, dataOption, jsonOption, textOf } from './command.ts'
import { table } from './table.ts'
import { usage } from './usage.ts'
import { type DeskClient, withDesk } from './with-desk.ts'

const help = {
  en: `sunting list [--view VIEW] [--query WORDS] [--json] [--data DIR]

The queue, oldest submission first; what words are looked for, the best match first.

  --view VIEW     review, returned, held, decided or all (default: all)
  --query WORDS   only these drafts, as in the queue's field: words, "a phrase", -without, begin*,
                  and fields such as judul:, penulis:, status:, umur:>3, halangan:>0
  --json          an array of drafts
  --data DIR      the data folder (default: the platform's own)
`,
  id: `sunting list [--view PANDANGAN] [--query KATA] [--json] [--data DIR]

Antrean, kiriman terlama lebih dulu; bila ada kata yang dicari, yang paling cocok lebih dulu.

  --view PANDANGAN  review, returned, held, decided, atau all (bawaan: all)
  --query KATA      hanya naskah ini, seperti di kolom antrean: kata, "frasa", -tanpa, awal*,
                    dan medan seperti judul:, penulis:, status:, umur:>3, halangan:>0
  --json            larik naskah
  --data DIR        folder data (bawaan: folder milik platform)
`,
}

const STATUS: Readonly<Record<Language, Readonly<Record<DraftStatus, string>>>> = {
  en: {
    submitted: 'submitted',
    'in-review': 'in review',
    'on-hold': 'on hold',
    'changes-requested': 'changes requested',
    resubmitted: 'resubmitted',
    approved: 'approved',
    published: 'published',
    rejected: 'rejected',
    'rejected-may-return': 'rejected, may return',
  },
  id: {
    submitted: 'masuk',
    'in-review': 'ditinjau',
    'on-hold': 'ditahan',
    'changes-requested': 'diminta revisi',
    resubmitted: 'masuk lagi',
    approved: 'disetujui',
    published: 'terbit',
    rejected: 'ditolak',
    'rejected-may-return': 'ditolak, boleh kembali',
  },
}

const HEAD = {
  en: ['id', 'submitted', 'status', 'writer', 'title'],
  id: ['id', 'masuk', 'status', 'penulis', 'judul'],
} as const

async function allRows(desk: DeskClient, view: View, query: string): Promise<readonly DraftRow[]> {
  const rows: DraftRow[] = []
  let cursor: string | null = null
  do {
    const page: { rows: DraftRow[]; next: string | null } = await desk.drafts.list({
      view,
      query,
      cursor,
      limit: 200,
    })
    rows.push(...page.rows)
    cursor = page.next
  } while (cursor !== null)
  return rows
}

const lineOf = (row: DraftRow, language: Language): readonly string[] => [
  row.id,
  row.submittedAt.slice(0, 10),
  STATUS[language][row.status],
  row.writer || '-',
  row.title || `(${row.opening})`,
]

export const command: Command = {
  help,
  options: {
    ...dataOption,
    ...jsonOption,
    view: { type: 'string', default: 'all' },
    query: { type: 'string', default: '' },
  },
  run: (values, words, terminal) => {
    const { language, out, err } = terminal
    const view = viewSchema.safeParse(values.view)
    if (words.length > 0 || !view.success) {
      const wrong = usage(language)
      err(
        view.success
          ? wrong.wrongWords('list')
          : wrong.wrongValue('view', viewSchema.options.join(' | ')),
      )
      return 2
    }
    return withDesk(values, terminal, async (desk) => {
      const rows = await allRows(desk, view.data, textOf(values.query) ?? '')
      if (values.json) out(`${JSON.stringify(rows, null, 2)}\n`)
      else if (rows.length > 0)
        out(table([HEAD[language], ...rows.map((row) => lineOf(row, language))]))
      return 0
    })
  },
}
