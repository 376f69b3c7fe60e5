import type { InfiniteData } from '@tanstack/react-query'
import type { DraftRow } from '#shared/contract/drafts.ts'
import { deskQuery, queryClient } from '../queries.ts'

interface Page {
  readonly rows: readonly DraftRow[]
}

type RowPart = Partial<Pick<DraftRow, 'title' | 'status' | 'blockers' | 'warnings' | 'news'>>

/** Shows in the queue what the open draft is now, without asking for any page of the queue again. */
export function patchRow(id: string, part: RowPart): void {
  queryClient.setQueriesData<InfiniteData<Page>>(
    { queryKey: deskQuery.drafts.list.key({ type: 'infinite' }) },
    (data) =>
      data && {
        ...data,
        pages: data.pages.map((page) =>
          page.rows.some((row) => row.id === id)
            ? { ...page, rows: page.rows.map((row) => (row.id === id ? { ...row, ...part } : row)) }
            : page,
        ),
      },
  )
}
