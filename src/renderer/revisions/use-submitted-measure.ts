import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ChangeMeasure } from '#shared/revision/measure.ts'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { deskQuery } from '../queries.ts'
import { measureInWorker } from '../summary/check-client.ts'

/** The checks come first: a number in a header is not missed while one types. */
const QUIET_MS = 700

/** A value once it has stood still. */
function useSettled<T>(value: T): T {
  const [settled, settle] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => settle(value), QUIET_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}

/** What the editor changed of the writer's text, in words; null until it is counted, or where it is the same. */
export function useSubmittedMeasure(): ChangeMeasure | null {
  const store = useDraftStore()
  const client = useQueryClient()
  const submitted = useDraft(({ submittedHash }) => submittedHash)
  const hash = useSettled(useDraft(({ checked }) => checked?.articleHash ?? null))
  const { data } = useQuery({
    queryKey: ['measure', store.id, submitted, hash],
    queryFn: async () => {
      const input = { draftId: store.id, hash: submitted }
      // A revision never changes.
      const staleTime = Number.POSITIVE_INFINITY
      const options = deskQuery.revisions.read.queryOptions({ input, staleTime })
      return measureInWorker(await client.fetchQuery(options), store.content())
    },
    enabled: hash !== null && hash !== submitted,
    placeholderData: (last, query) => (query?.queryKey[1] === store.id ? last : undefined),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  return data ?? null
}
