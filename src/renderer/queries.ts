import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import { QueryCache, QueryClient } from '@tanstack/react-query'
import { connectDesk } from './desk.ts'
import { failureOf } from './draft/ask.ts'
import { KNOCK, noteAnswer } from './recovery/connection.ts'

/** The one connection of this page. */
export const desk = connectDesk()

/** Keys and functions of every call, for TanStack Query. */
export const deskQuery = createTanstackQueryUtils(desk)

export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onSuccess: () => {
      if (noteAnswer(true)) void readAgain()
    },
    onError: (error) => {
      if (failureOf(error).kind === 'no-answer') noteAnswer(false)
    },
  }),
  defaultOptions: {
    queries: {
      // Only this page writes, and it says what became old; the desk is no network away.
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      retry: false,
    },
    mutations: { networkMode: 'always' },
  },
})

/** After a lost connection: what failed meanwhile, and what may have become old. */
const readAgain = (): Promise<void> =>
  queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== KNOCK })

/** The mark (contract/changes.ts) of what the queue shows at least; null before it was read anew once. */
let shown: string | null = null

export const shownMark = (): string | null => shown

/** Rows and counts of the queue are no longer what they were. */
export async function refreshQueue(): Promise<void> {
  // Asked for first: what is stored after it, and not in the rows, is another mark.
  const mark = await desk.changes.read().then(
    (read) => read.mark,
    () => null,
  )
  await queryClient.invalidateQueries({ queryKey: deskQuery.drafts.key() })
  shown = mark
}
