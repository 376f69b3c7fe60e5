import { deskQuery, queryClient } from '../queries.ts'

/**
 * Reads what the lines above an article say, so that they are there when it is drawn. Where the desk cannot
 * say it, whoever shows it finds out.
 */
export const readLinesAbove = (draftId: string): Promise<unknown> =>
  Promise.all([
    queryClient.prefetchQuery(deskQuery.near.find.queryOptions({ input: { draftId } })),
    queryClient.prefetchQuery(
      deskQuery.resubmissions.read.queryOptions({ input: { draftId }, staleTime: 0 }),
    ),
  ])
