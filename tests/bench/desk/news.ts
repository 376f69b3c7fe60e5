import { asCaller } from '#main/caller.ts'
import { PAGE_HEADER } from '#shared/contract/caller.ts'
import type { Line } from '../table.ts'
import type { Calls, MeasuredDesk } from './measured-desk.ts'
import { EDITOR, firstPageLine } from './page.ts'

const ANOTHER = 'Budi Santosa'

const firstPage = async (calls: Calls) => (await calls.drafts.list({ view: 'review' })).rows

const onAPage = <T>(next: () => Promise<T>): Promise<T> =>
  asCaller({ request: { headers: { [PAGE_HEADER]: 'bench' } }, next })

async function look(calls: Calls, draftId: string): Promise<void> {
  await onAPage(() => calls.presence.stay({ draftId, take: false }))
  await onAPage(() => calls.presence.leave({ draftId }))
}

async function edit(calls: Calls, id: string): Promise<void> {
  const { seq, content } = await calls.drafts.open({ id })
  const excerpt = `${content.excerpt} Dibaca ulang.`
  await calls.drafts.save({ id, base: seq, content: { ...content, excerpt } })
}

/** The first page again where all of it is news: looked at by whoever sits there, edited since by somebody else. */
export async function newsLine(desk: MeasuredDesk): Promise<Line> {
  const { calls } = desk
  const drafts = await firstPage(calls)
  for (const { id } of drafts) await look(calls, id)
  await calls.settings.write({ editor: ANOTHER })
  for (const { id } of drafts) await edit(calls, id)
  await calls.settings.write({ editor: EDITOR })
  const isAllNews = (await firstPage(calls)).every(({ news }) => news.includes('text'))
  if (!isAllNews) throw new Error('what was edited is no news')
  return firstPageLine(desk, 'the first page, all of it edited since one looked')
}
