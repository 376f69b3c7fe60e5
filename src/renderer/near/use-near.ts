import { useQuery } from '@tanstack/react-query'
import type { NearMatch } from '#shared/near/match.ts'
import type { Dismissal } from '#shared/workflow/dismissal.ts'
import { type Failure, failureOf } from '../draft/ask.ts'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { deskQuery } from '../queries.ts'

export interface Near {
  /** Those that nobody set aside, the nearest first; undefined until the desk has answered. */
  readonly open: readonly NearMatch[] | undefined
  readonly dismissed: readonly (readonly [NearMatch, Dismissal])[]
  /** Drafts that could not be looked at yet. */
  readonly unread: number
  readonly failure: Failure | null
  readonly again: () => void
}

/** The drafts that the open one, as it is saved, reads like. */
export function useNear(): Near {
  const { id: draftId } = useDraftStore()
  const dismissals = useDraft((state) => state.dismissals)
  const { data, error, refetch } = useQuery(
    deskQuery.near.find.queryOptions({ input: { draftId } }),
  )
  const said = (match: NearMatch) => dismissals.find(({ key }) => key === match.key)
  return {
    open: data?.matches.filter((match) => said(match) === undefined),
    dismissed: (data?.matches ?? []).flatMap((match) => {
      const dismissal = said(match)
      return dismissal === undefined ? [] : [[match, dismissal] as const]
    }),
    unread: data?.unread ?? 0,
    failure: error === null ? null : failureOf(error),
    again: () => void refetch(),
  }
}
