import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { readArticle } from '#shared/article/read.ts'
import { findPlace } from '#shared/letter/find-place.ts'
import { type PointFindings, pointFindings } from '#shared/returning/point-findings.ts'
import { type PointState, pointState } from '#shared/returning/point-state.ts'
import type { RequestedPoint } from '#shared/returning/requested-points.ts'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { deskQuery } from '../queries.ts'
import type { Returned } from './use-resubmission.ts'

/** What can be seen of a point: what became of its place, and of what the checks had said there. */
export interface PointSight extends PointFindings {
  readonly state: PointState
  /** Where it stood in the text that it was asked about. */
  readonly blockId: string | null
}

/** Reads the text that the points are about, and holds them against the one on screen. */
export function usePointSight({
  resubmission,
}: Returned): (point: RequestedPoint) => PointSight | null {
  const { id: draftId } = useDraftStore()
  const { asked, findings } = resubmission
  const found = useDraft((state) => state.found)
  const { data } = useQuery(
    deskQuery.revisions.read.queryOptions({
      input: { draftId, hash: asked ?? '' },
      enabled: asked !== null,
      // A revision never changes.
      staleTime: Number.POSITIVE_INFINITY,
    }),
  )
  const before = useMemo(() => (data === undefined ? null : readArticle(data)), [data])
  return ({ place }) => {
    if (before === null || found === null) return null
    const then = place === null ? null : findPlace(before, place)
    return {
      state: pointState({ before, after: found.article }, place),
      blockId: then !== null && 'blockId' in then ? then.blockId : null,
      ...pointFindings(then, findings, found.articleFindings),
    }
  }
}
