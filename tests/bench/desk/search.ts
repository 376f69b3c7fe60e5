import type { QueueOrder } from '#shared/search/order.ts'
import type { View } from '#shared/search/view.ts'
import { beside, measured } from '../measured.ts'
import type { Line } from '../table.ts'
import type { MeasuredDesk } from './measured-desk.ts'
import { wordsOf } from './words.ts'

const TIMES = 40

/** The search of the queue through its contract, beside FTS5 asked for the same words. */
export async function searchLines({ calls, bare }: MeasuredDesk, drafts: number) {
  const { common, middling, rare } = wordsOf(bare, drafts)
  const [one, two] = [common[0].term, common[1].term]
  // A row of what was found shows where the words stand, which only the text says.
  const newest = bare
    .prepare<[string], string>(`
      select content_json from search_text
        join search_draft on search_draft.seq = search_text.rowid
        join journal on journal.draft_id = search_draft.draft_id
      where search_text match ? order by search_text.rowid desc limit 50`)
    .pluck()
  const asked: readonly (readonly [string, string, string])[] = [
    [`a very common word (${one}, in ${common[0].doc})`, `${one} `, `"${one}"`],
    [
      `a common word (${middling.term}, in ${middling.doc})`,
      `${middling.term} `,
      `"${middling.term}"`,
    ],
    [`a rare word (${rare.term}, in ${rare.doc})`, `${rare.term} `, `"${rare.term}"`],
    ['a phrase', '"dinas perikanan"', '"dinas perikanan"'],
    ['a beginning', `${middling.term.slice(0, 3)}*`, `"${middling.term.slice(0, 3)}" *`],
    ['two very common words', `${one} ${two} `, `"${one}" AND "${two}"`],
    ['a very common word with a filter', `${one} status:ditinjau`, `"${one}"`],
    ['a mistyped name', 'hidayatulah ', '"hidayatullah"'],
  ]
  const others: readonly (readonly [string, View, QueueOrder | null])[] = [
    ['the very common word, of what is to be reviewed', 'review', null],
    ['the same, by the day that it is held until', 'review', 'deadline'],
  ]
  const lines: Line[] = []
  const line = async (
    work: string,
    wish: { readonly view: View; readonly query: string; readonly order?: QueueOrder | null },
    expression: string,
  ): Promise<void> => {
    const sql = await measured('its newest 50 by FTS5, parsed', TIMES, () =>
      newest.all(expression).map((json) => JSON.parse(json)),
    )
    lines.push(beside(await measured(work, TIMES, () => calls.drafts.list(wish)), sql))
  }
  for (const [work, query, expression] of asked)
    await line(work, { view: 'all', query }, expression)
  for (const [work, view, order] of others)
    await line(work, { view, query: `${one} `, order }, `"${one}"`)
  return lines
}
