import type { RevisionMark } from '#shared/revision/mark.ts'
import type { Act } from './act.ts'
import type { Mark } from './audit.ts'

/** A hash or state that the trail last stated, and the number of the event that did. */
export interface Entry {
  readonly seq: number
  readonly value: string
}

/** What the other tables must hold if nothing but the program wrote them. Keys are canonical JSON. */
export interface Ledger {
  readonly sources: Map<string, Entry>
  readonly revisions: Map<string, Entry>
  /** The history of each draft, by number: every event that keeps a content makes the next mark. */
  readonly marks: Map<string, Entry>
  readonly markCounts: Map<string, number>
  readonly versions: Map<string, Entry>
  readonly decisions: Map<string, Entry>
  readonly statuses: Map<string, Entry>
  readonly currentVersions: Map<string, Entry>
  readonly acceptances: Map<string, Entry>
  readonly baselines: Map<string, Entry>
  readonly dismissals: Map<string, Entry>
  readonly comments: Map<string, Entry>
  readonly resolved: Map<string, Entry>
  readonly ticks: Map<string, Entry>
  /** Of the points of letters, by decision. */
  readonly pointTicks: Map<string, Entry>
}

export const emptyLedger = (): Ledger => ({
  sources: new Map(),
  revisions: new Map(),
  marks: new Map(),
  markCounts: new Map(),
  versions: new Map(),
  decisions: new Map(),
  statuses: new Map(),
  currentVersions: new Map(),
  acceptances: new Map(),
  baselines: new Map(),
  dismissals: new Map(),
  comments: new Map(),
  resolved: new Map(),
  ticks: new Map(),
  pointTicks: new Map(),
})

/** The key of what one wording of a bullet rests on. */
export const ofWording = (draftId: string, bullet: string, textHash: string): string =>
  ofDraft(draftId, `${bullet}/${textHash}`)

/** The key of something that belongs to a draft. */
export const ofDraft = (draftId: string, name: string): string => `${draftId}/${name}`

/** A mark of the history as the trail binds it: what its event does not say follows from two contents. */
export const markValue = ({
  hash,
  why,
  restored,
  note,
  by,
  at,
}: Pick<RevisionMark, 'hash' | 'restored' | 'note' | 'by' | 'at'> & { readonly why: string }) =>
  JSON.stringify([hash, why, restored, note, by, at])

/** Whose the words of a new version are: its writer's, who may be unnamed. */
export const revisedBy = (writer: string, editor: string): string =>
  writer === '' ? editor : writer

/** Enters one event of the trail. */
export function enter(ledger: Ledger, seq: number, { draftId, by, at }: Mark, act: Act): void {
  if (draftId === null) return
  const put = (book: Map<string, Entry>, key: string, value: string) =>
    book.set(key, { seq, value })
  const kept = (hash: string, why: string, restored: number | null = null, note = '', who = by) => {
    const count = (ledger.markCounts.get(draftId) ?? 0) + 1
    ledger.markCounts.set(draftId, count)
    put(
      ledger.marks,
      ofDraft(draftId, String(count)),
      markValue({ hash, why, restored, note, by: who, at }),
    )
    const key = ofDraft(draftId, hash)
    if (!ledger.revisions.has(key)) put(ledger.revisions, key, hash)
  }
  if ('baselines' in act.details) {
    for (const { bullet, textHash, hash } of act.details.baselines) {
      put(ledger.baselines, ofWording(draftId, bullet, textHash), hash)
    }
  }
  switch (act.action) {
    case 'draft-imported': {
      const { source, revision, version, versionHash } = act.details
      put(ledger.sources, draftId, source)
      kept(revision, 'imported')
      put(ledger.statuses, draftId, 'submitted')
      if (version === null || versionHash === null) return
      put(ledger.versions, version, versionHash)
      put(ledger.currentVersions, draftId, version)
      return
    }
    case 'draft-resubmitted': {
      const { source, revision, writer, to, version, versionHash } = act.details
      put(ledger.sources, ofDraft(draftId, source), source)
      kept(revision, 'resubmitted', null, '', revisedBy(writer, by))
      put(ledger.statuses, draftId, to)
      if (version !== null && versionHash !== null) put(ledger.versions, version, versionHash)
      return
    }
    case 'review-started':
      put(ledger.statuses, draftId, act.details.to)
      return
    case 'summary-changed':
    case 'summary-regenerated':
    case 'candidates-taken':
      put(ledger.versions, act.details.version, act.details.versionHash)
      put(ledger.currentVersions, draftId, act.details.version)
      return
    case 'version-used':
      put(ledger.currentVersions, draftId, act.details.version)
      return
    case 'bullet-accepted': {
      const { bullet, textHash, evidenceHash, note } = act.details
      const seen = JSON.stringify([textHash, evidenceHash, note, by, at])
      put(ledger.acceptances, ofDraft(draftId, bullet), seen)
      return
    }
    case 'acceptance-withdrawn':
      ledger.acceptances.delete(ofDraft(draftId, act.details.bullet))
      return
    case 'finding-dismissed': {
      const { key, check, reason } = act.details
      put(ledger.dismissals, ofDraft(draftId, key), JSON.stringify([check, reason, by, at]))
      return
    }
    case 'dismissal-withdrawn':
      ledger.dismissals.delete(ofDraft(draftId, act.details.key))
      return
    case 'comment-added':
    case 'comment-edited':
    case 'comment-deleted':
    case 'comment-restored':
      put(ledger.comments, ofDraft(draftId, act.details.comment), act.details.hash)
      return
    case 'thread-resolved':
      put(ledger.resolved, ofDraft(draftId, act.details.thread), JSON.stringify([by, at]))
      return
    case 'thread-reopened':
      ledger.resolved.delete(ofDraft(draftId, act.details.thread))
      return
    case 'item-ticked':
      put(ledger.ticks, ofDraft(draftId, act.details.item), JSON.stringify([by, at]))
      return
    case 'item-unticked':
      ledger.ticks.delete(ofDraft(draftId, act.details.item))
      return
    case 'point-ticked': {
      const { of, point } = act.details
      put(ledger.pointTicks, ofDraft(of, point), JSON.stringify([by, at]))
      return
    }
    case 'point-unticked':
      ledger.pointTicks.delete(ofDraft(act.details.of, act.details.point))
      return
    case 'approved':
    case 'changes-requested':
    case 'rejected':
    case 'rejected-may-return':
    case 'held':
    case 'resumed':
    case 'reopened':
    case 'published': {
      const { decision, decisionHash, revision, to } = act.details
      put(ledger.decisions, decision, decisionHash)
      put(ledger.statuses, draftId, to)
      kept(revision, act.action)
      return
    }
    case 'revision-kept':
      kept(act.details.revision, act.details.why, null, act.details.note)
      return
    case 'revision-restored':
      kept(act.details.revision, 'restored', act.details.from)
      return
    case 'article-edited':
    case 'suggestions-accepted':
    case 'suggestions-rejected':
    case 'taken-over':
    case 'draft-taken':
    case 'draft-given':
    case 'draft-released':
    case 'draft-tagged':
    case 'finding-fixed':
    case 'finding-accepted':
    case 'editor-named':
    case 'editor-changed':
      return
  }
}
