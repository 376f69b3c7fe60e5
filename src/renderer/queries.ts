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

/** Rows and counts of the queue are no longer what they were. */
export const refreshQueue = (): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: deskQuery.drafts.key() })
