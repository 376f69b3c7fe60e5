import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Content } from '#shared/article/content.ts'
import { type Comparison, compareContents } from '#shared/revision/compare-contents.ts'
import type { RevisionMark } from '#shared/revision/mark.ts'
import { type ChangeMeasure, measureOf } from '#shared/revision/measure.ts'
import { type Failure, failureOf } from '../draft/ask.ts'
import { useDraftStore } from '../draft/open-draft.ts'
import { deskQuery } from '../queries.ts'
import { useStore } from '../store.ts'
import { revisionMode, type Shown } from './revision-mode.ts'

export interface Compared extends Comparison {
  readonly contents: { readonly before: Content; readonly after: Content }
  readonly measure: ChangeMeasure
}

export interface Revisions {
  /** Newest first. */
  readonly marks: readonly RevisionMark[]
  readonly before: Shown
  readonly after: Shown
  readonly compared: Compared | null
  readonly failure: Failure | null
  /** Reads history and screen again, after a change. */
  readonly again: () => void
}

function useContent(marks: readonly RevisionMark[], shown: Shown, now: Content) {
  const { id: draftId } = useDraftStore()
  const hash = marks.find(({ seq }) => seq === shown)?.hash ?? ''
  const { data, error } = useQuery(
    deskQuery.revisions.read.queryOptions({
      input: { draftId, hash },
      enabled: shown !== 'now' && hash !== '',
      // A revision never changes.
      staleTime: Number.POSITIVE_INFINITY,
    }),
  )
  return { content: shown === 'now' ? now : data, error: shown === 'now' ? null : error }
}

const lastSubmitted = (marks: readonly RevisionMark[]): RevisionMark | undefined =>
  marks.find(({ why }) => why === 'resubmitted' || why === 'imported') ?? marks.at(-1)

/** The history of the open draft and the comparison of the two that are chosen. */
export function useRevisions(): Revisions {
  const store = useDraftStore()
  const { before: asked, after } = useStore(revisionMode, (mode) => mode)
  const history = useQuery(
    deskQuery.revisions.list.queryOptions({ input: { draftId: store.id }, staleTime: 0 }),
  )
  const marks = history.data ?? []
  const [now, setNow] = useState(() => store.content())
  const before = asked ?? lastSubmitted(marks)?.seq ?? 'now'
  const left = useContent(marks, before, now)
  const right = useContent(marks, after, now)
  const compared = useMemo(() => {
    if (left.content === undefined || right.content === undefined) return null
    const contents = { before: left.content, after: right.content }
    const comparison = compareContents(contents.before, contents.after)
    return { ...comparison, contents, measure: measureOf(contents.after, comparison.changes) }
  }, [left.content, right.content])
  const error = history.error ?? left.error ?? right.error
  return {
    marks,
    before,
    after,
    compared: history.data === undefined ? null : compared,
    failure: error === null ? null : failureOf(error),
    again: () => {
      setNow(store.content())
      void history.refetch()
    },
  }
}
