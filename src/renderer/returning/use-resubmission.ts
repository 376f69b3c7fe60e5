import { useQuery } from '@tanstack/react-query'
import type { Resubmission } from '#shared/contract/resubmissions.ts'
import { type RequestedPoint, requestedPoints } from '#shared/returning/requested-points.ts'
import type { Decision } from '#shared/workflow/decision.ts'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { deskQuery } from '../queries.ts'

export interface Returned {
  readonly resubmission: Resubmission
  /** The decision that it answers. */
  readonly decision: Decision | null
  readonly points: readonly RequestedPoint[]
}

/** The writer's newest version of the open draft, and what had been asked for; null for one that came once. */
export function useResubmission(): Returned | null {
  const { id: draftId } = useDraftStore()
  const decisions = useDraft((state) => state.decisions)
  const { data } = useQuery(deskQuery.resubmissions.read.queryOptions({ input: { draftId } }))
  if (data === undefined || data === null) return null
  const decision = decisions.find(({ id }) => id === data.decision) ?? null
  return {
    resubmission: data,
    decision,
    points: decision === null ? [] : requestedPoints(decision),
  }
}
