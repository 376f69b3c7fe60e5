import type { DraftStatus } from '#shared/workflow/status.ts'

/** How each status is called in a query: the name to show in each language first, then what else is typed. */
export const STATUS_WORDS: Readonly<
  Record<DraftStatus, readonly [id: string, en: string, ...string[]]>
> = {
  submitted: ['baru', 'new', 'masuk', 'submitted'],
  'in-review': ['ditinjau', 'in-review', 'tinjau', 'review'],
  'on-hold': ['ditunda', 'on-hold', 'tunda', 'held'],
  'changes-requested': ['minta-perbaikan', 'changes-requested', 'perbaikan', 'revisi'],
  resubmitted: ['dikirim-ulang', 'resubmitted', 'kirim-ulang'],
  approved: ['disetujui', 'approved', 'setuju'],
  published: ['terbit', 'published', 'terbitan'],
  rejected: ['ditolak', 'rejected', 'tolak'],
  'rejected-may-return': ['boleh-kembali', 'may-return', 'rejected-may-return'],
}

const byWord: ReadonlyMap<string, DraftStatus> = new Map(
  (Object.keys(STATUS_WORDS) as DraftStatus[]).flatMap((status) =>
    STATUS_WORDS[status].map((word) => [word, status] as const),
  ),
)

/**
 * The status that a word of a query means; undefined for none.
 *
 * @example statusOfWord('ditunda') // 'on-hold'
 */
export const statusOfWord = (word: string): DraftStatus | undefined => byWord.get(word)

export const statusWords = (): readonly string[] => [...byWord.keys()]
