import { deskQuery, queryClient } from '../queries.ts'

/**
 * Reads what the lines above an article say, so that they are there when it is drawn. Where the desk cannot
 * say it, whoever shows it finds out. Texts that read alike are looked for in the whole store: what was found
 * before is shown at once, and made anew by whoever shows it where it may have become old.
 */
export const readLinesAbove = (draftId: string): Promise<unknown> =>
  Promise.all([
    findNearAhead(draftId),
    queryClient.prefetchQuery(
      deskQuery.resubmissions.read.queryOptions({ input: { draftId }, staleTime: 0 }),
    ),
  ])

/** Looks for texts like that of a draft which is likely to be opened; what is known is not asked again. */
export const findNearAhead = (draftId: string): Promise<void> =>
  queryClient.prefetchQuery(
    deskQuery.near.find.queryOptions({
      input: { draftId },
      staleTime: Number.POSITIVE_INFINITY,
    }),
  )
