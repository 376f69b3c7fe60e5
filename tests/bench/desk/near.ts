import { beside, measured } from '../measured.ts'
import type { Line } from '../table.ts'
import type { MeasuredDesk } from './measured-desk.ts'

const TIMES = 60

/**
 * Drafts held against all others, beside a bare count of marks and read of texts. Generated articles
 * share whole sentences, so this is dearer than on a desk of strangers (bench near).
 */
export async function nearLines({ calls, bare }: MeasuredDesk): Promise<readonly Line[]> {
  const ids = bare
    .prepare<[number], string>('select id from draft order by id limit ?')
    .pluck()
    .all(TIMES + 10)
  const idOf = (i: number): string => ids[i + 10] ?? ''
  const marks = bare.prepare<[string], { readonly marks: Buffer }>(
    'select marks from near_text where draft_id = ?',
  )
  const byMarks = bare.prepare<[string], { readonly draft_id: string }>(`
    select draft_id from near_text where number in (
      select number from near_mark where mark in (select value from json_each(?))
      group by number order by count(*) desc limit 9)`)
  const text = bare.prepare('select content_json from journal where draft_id = ?').pluck()
  const check = await measured('a draft against all others', TIMES, (i) =>
    calls.near.find({ draftId: idOf(i) }),
  )
  const sql = await measured('those with most of its marks by SQL, parsed', TIMES, (i) => {
    const own = Uint8Array.from(marks.get(idOf(i))?.marks ?? [])
    const found = byMarks.all(JSON.stringify([...new Int32Array(own.buffer)]))
    for (const { draft_id } of found) JSON.parse(String(text.get(draft_id)))
  })
  return [beside(check, sql)]
}
