import { contentSchema } from '#shared/article/content.ts'
import { articleHash } from '#shared/article/hash.ts'
import { storedBaselineHash } from './baselines.ts'
import { commentHash, commentRows } from './comments.ts'
import type { Reader } from './connection.ts'
import { decisionWord } from './decision-word.ts'
import { decisionRows, readDecision } from './decisions.ts'
import { type Entry, type Ledger, markValue, ofDraft, ofWording } from './ledger.ts'
import { query } from './query.ts'
import { recordHash, sha256 } from './record-hash.ts'
import { withBullets } from './summaries.ts'
import type { Fault } from './verify-chain.ts'

/** A row as the ledger would state it. */
type Row = readonly [key: string, value: string]

/**
 * Holds every table that the trail binds against what the trail says.
 *
 * @param events number of events; a row that no event speaks of stands after the last
 * @returns the fault with the lowest number, or null
 */
export function compareTables(from: Reader, ledger: Ledger, events: number): Fault | null {
  const faults = [
    compare(ledger.sources, sources(from), 'changed', events),
    compare(ledger.revisions, revisions(from), 'revision-changed', events),
    compare(ledger.marks, marks(from), 'changed', events),
    compare(ledger.versions, versions(from), 'changed', events),
    compare(ledger.decisions, decisions(from), 'changed', events),
    compare(ledger.statuses, drafts(from, 'status'), 'changed', events),
    compare(ledger.currentVersions, drafts(from, 'current_version'), 'changed', events),
    compare(ledger.acceptances, acceptances(from), 'changed', events),
    compare(ledger.baselines, baselines(from), 'changed', events),
    compare(ledger.dismissals, dismissals(from), 'changed', events),
    compare(ledger.comments, comments(from), 'changed', events),
    compare(ledger.resolved, resolved(from), 'changed', events),
    compare(ledger.ticks, ticks(from), 'changed', events),
    compare(ledger.pointTicks, pointTicks(from), 'changed', events),
  ]
  return faults.reduce((first, fault) =>
    first === null || (fault !== null && fault.seq < first.seq) ? fault : first,
  )
}

function compare(
  book: ReadonlyMap<string, Entry>,
  rows: Iterable<Row>,
  fault: 'changed' | 'revision-changed',
  events: number,
): Fault | null {
  const unseen = new Map(book)
  const faults: Fault[] = []
  for (const [key, value] of rows) {
    const entry = book.get(key)
    unseen.delete(key)
    if (!entry) faults.push({ seq: events + 1, fault: 'missing' })
    else if (entry.value !== value) faults.push({ seq: entry.seq, fault })
  }
  // The event is there and what it made is not.
  for (const { seq } of unseen.values()) faults.push({ seq, fault: 'missing' })
  return faults.sort((a, b) => a.seq - b.seq)[0] ?? null
}

function* sources(from: Reader): Iterable<Row> {
  const rows = query
    .selectFrom('draft')
    .innerJoin('source', 'source.id', 'draft.source_id')
    .select(['draft.id', 'source.bytes'])
  for (const { id, bytes } of from.each(rows)) yield [id, sha256(bytes)]
  const again = query
    .selectFrom('resubmission')
    .innerJoin('source', 'source.id', 'resubmission.source_id')
    .select(['resubmission.draft_id', 'source.sha256', 'source.bytes'])
  for (const { draft_id, sha256: name, bytes } of from.each(again)) {
    yield [ofDraft(draft_id, name), sha256(bytes)]
  }
}

function* revisions(from: Reader): Iterable<Row> {
  for (const row of from.each(query.selectFrom('revision').selectAll())) {
    yield [ofDraft(row.draft_id, row.hash), hashOf(row.content_json)]
  }
}

function* marks(from: Reader): Iterable<Row> {
  for (const row of from.each(query.selectFrom('revision_mark').selectAll())) {
    const why = row.decision === null ? row.why : decisionWord(row.decision)
    yield [ofDraft(row.draft_id, String(row.seq)), markValue({ ...row, why })]
  }
}

/** The article hash of a stored content; '' for what no longer reads as one. */
function hashOf(json: string): string {
  try {
    return articleHash(contentSchema.parse(JSON.parse(json)))
  } catch {
    return ''
  }
}

function* versions(from: Reader): Iterable<Row> {
  for (const row of from.each(query.selectFrom('summary_version').selectAll())) {
    yield [row.id, recordHash(withBullets(from, row))]
  }
}

function* decisions(from: Reader): Iterable<Row> {
  for (const row of from.each(decisionRows())) {
    const { draft_id, revision_hash, version_id } = row
    yield [row.id, decisionHash(draft_id, readDecision(row), revision_hash, version_id)]
  }
}

/**
 * Binds a decision to its draft and to what it was taken on. One without a letter or without a day
 * hashes as it did before there were any.
 */
export const decisionHash = (
  draftId: string,
  { notes, letter, until, ...decided }: ReturnType<typeof readDecision>,
  revision: string,
  version: string | null,
): string => {
  const decision = {
    ...decided,
    ...(letter === null ? {} : { notes, letter }),
    ...(until === null ? {} : { until }),
  }
  return recordHash({ draftId, decision, revision, version })
}

function* drafts(from: Reader, column: 'status' | 'current_version'): Iterable<Row> {
  for (const row of from.each(query.selectFrom('draft').select(['id', column]))) {
    const value = row[column]
    if (value !== null) yield [row.id, value]
  }
}

function* acceptances(from: Reader): Iterable<Row> {
  for (const row of from.each(query.selectFrom('acceptance').selectAll())) {
    const seen = [row.text_hash, row.evidence_hash, row.note, row.by, row.at]
    yield [ofDraft(row.draft_id, row.bullet_id), JSON.stringify(seen)]
  }
}

function* baselines(from: Reader): Iterable<Row> {
  for (const row of from.each(query.selectFrom('baseline').selectAll())) {
    yield [ofWording(row.draft_id, row.bullet_id, row.text_hash), storedBaselineHash(row)]
  }
}

function* dismissals(from: Reader): Iterable<Row> {
  for (const row of from.each(query.selectFrom('dismissal').selectAll())) {
    const said = [row.check_id, row.reason, row.by, row.at]
    yield [ofDraft(row.draft_id, row.finding_key), JSON.stringify(said)]
  }
}

function* comments(from: Reader): Iterable<Row> {
  for (const row of from.each(commentRows())) {
    yield [ofDraft(row.draft_id, row.id), commentHash(row)]
  }
}

function* resolved(from: Reader): Iterable<Row> {
  const rows = query.selectFrom('comment_thread').selectAll().where('resolved_at', 'is not', null)
  for (const row of from.each(rows)) {
    yield [ofDraft(row.draft_id, row.id), JSON.stringify([row.resolved_by, row.resolved_at])]
  }
}

function* ticks(from: Reader): Iterable<Row> {
  for (const row of from.each(query.selectFrom('checklist_tick').selectAll())) {
    yield [ofDraft(row.draft_id, row.item), JSON.stringify([row.by, row.at])]
  }
}

function* pointTicks(from: Reader): Iterable<Row> {
  for (const row of from.each(query.selectFrom('point_tick').selectAll())) {
    yield [ofDraft(row.decision_id, row.point), JSON.stringify([row.by, row.at])]
  }
}
