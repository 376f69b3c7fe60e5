import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { SummaryVersion, VersionRow } from '#shared/summary/summary.ts'
import { type Failure, failureOf } from '../draft/ask.ts'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { deskQuery } from '../queries.ts'
import { useStore } from '../store.ts'
import { compareMode } from './compare-mode.ts'
import type { Side } from './side.ts'

/** Every version of the open draft; read again whenever a change has made another. */
export function useVersionRows(): readonly VersionRow[] {
  const { id } = useDraftStore()
  const current = useDraft(({ currentVersion }) => currentVersion)
  const { data, refetch } = useQuery(
    deskQuery.summaries.versions.queryOptions({ input: { draftId: id } }),
  )
  const known = useRef(current)
  useEffect(() => {
    if (known.current === current) return
    known.current = current
    void refetch()
  }, [current, refetch])
  return data ?? []
}

/** What a side shows: a version in full, nothing, or how far its reading is. */
export type SideVersion =
  | { readonly kind: 'shown'; readonly version: SummaryVersion }
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly retry: () => void }

/** The version of a side; a version never changes, so one that is known is not asked for. */
export function useSideVersion(side: Side): SideVersion {
  const { id: draftId } = useDraftStore()
  const shown = useStore(compareMode, (now) => now[side])
  const current = useDraft(({ version }) => version)
  const versionId = shown.kind === 'version' ? shown.id : ''
  const known = useDraft(
    ({ version, versions }) =>
      [...(version === null ? [] : [version]), ...versions].find(({ id }) => id === versionId) ??
      null,
  )
  const { data, error, refetch } = useQuery(
    deskQuery.summaries.version.queryOptions({
      input: { draftId, versionId },
      enabled: shown.kind === 'version' && known === null,
      staleTime: Number.POSITIVE_INFINITY,
    }),
  )
  if (shown.kind === 'none') return { kind: 'none' }
  const version = shown.kind === 'current' ? current : (known ?? data)
  if (version !== null && version !== undefined) return { kind: 'shown', version }
  if (shown.kind === 'current') return { kind: 'none' }
  return error === null
    ? { kind: 'reading' }
    : { kind: 'failed', failure: failureOf(error), retry: () => void refetch() }
}
