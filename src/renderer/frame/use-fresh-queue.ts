import { useEffect } from 'react'
import type { Finding } from '#shared/checks/finding.ts'
import { type DraftState, findingsOf } from '../draft/draft-state.ts'
import { openStore, useOpenDraft } from '../draft/open-draft.ts'
import { refreshQueue } from '../queries.ts'
import { patchRow } from '../queue/patch-row.ts'

/** Not at every key: a line of the queue is read at a glance. */
const AT_MOST_EVERY_MS = 400

function rowOf({ content, status, checked }: DraftState) {
  const findings = findingsOf(checked)
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length
  return {
    title: content.title,
    status,
    blockers: count('blocker'),
    warnings: count('warning'),
  }
}

/** The open draft's line follows the draft; a change of status, which moves drafts between views, reads anew. */
export function useFreshQueue(): void {
  const open = useOpenDraft()
  const id = open.kind === 'open' ? open.id : null
  useEffect(() => {
    const store = openStore()
    if (store === null || id === null) return
    // What others did is before whoever opened it.
    patchRow(id, { news: [] })
    let timer: ReturnType<typeof setTimeout> | undefined
    let { status } = store.read()
    const show = () => {
      timer = undefined
      const state = store.read()
      if (state.checked === null) return
      patchRow(id, rowOf(state))
      if (state.status !== status) void refreshQueue()
      status = state.status
    }
    const stop = store.subscribe(() => {
      timer ??= setTimeout(show, AT_MOST_EVERY_MS)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [id])
}
