import type { Selectable } from 'kysely'
import { canonicalJson } from '#shared/article/canonical.ts'
import {
  type CandidateStatus,
  type ModelCandidate,
  modelCandidateSchema,
} from '#shared/proposal/candidate.ts'
import type { Reader, Writer } from './connection.ts'
import { query } from './query.ts'
import { refuse } from './refusal.ts'
import type { CandidateTable } from './schema.ts'

/** What is stored of it: whether it is outdated depends on the article as it is now. */
export interface NewCandidate extends Omit<ModelCandidate, 'outdated'> {
  /** Content hash of the working copy that it was made from. */
  readonly contentHash: string
}

export function insertCandidate(to: Writer, draftId: string, candidate: NewCandidate): void {
  to.run(
    query.insertInto('candidate').values({
      id: candidate.id,
      draft_id: draftId,
      request_id: candidate.requestId,
      target_json: canonicalJson(candidate.target),
      position: candidate.position,
      candidate_json: canonicalJson(candidate.candidate),
      faults_json: canonicalJson(candidate.faults),
      evidence_mended: Number(candidate.evidenceMended),
      provenance_json: candidate.provenance && canonicalJson(candidate.provenance),
      content_hash: candidate.contentHash,
      status: candidate.status,
      at: candidate.at,
    }),
  )
}

/** @param hash content hash of the working copy as it is now */
const read = (row: Selectable<CandidateTable>, hash: string): ModelCandidate =>
  modelCandidateSchema.parse({
    id: row.id,
    requestId: row.request_id,
    target: JSON.parse(row.target_json),
    at: row.at,
    position: row.position,
    candidate: JSON.parse(row.candidate_json),
    faults: JSON.parse(row.faults_json),
    evidenceMended: row.evidence_mended === 1,
    provenance: row.provenance_json === null ? null : JSON.parse(row.provenance_json),
    status: row.status,
    outdated: row.content_hash !== hash,
  })

/** Every candidate of a draft, the newest first; those of one moment by their place. */
export const candidatesOf = (
  from: Reader,
  draftId: string,
  hash: string,
): readonly ModelCandidate[] =>
  from
    .all(
      query
        .selectFrom('candidate')
        .selectAll()
        .where('draft_id', '=', draftId)
        .orderBy('at', 'desc')
        .orderBy('position'),
    )
    .map((row) => read(row, hash))

/** A candidate of this draft; refuses an id that none has. */
export function storedCandidate(
  from: Reader,
  draftId: string,
  id: string,
  hash: string,
): ModelCandidate {
  const row = from.first(
    query.selectFrom('candidate').selectAll().where('draft_id', '=', draftId).where('id', '=', id),
  )
  return row ? read(row, hash) : refuse({ kind: 'not-found', what: 'candidate' })
}

export function setCandidateStatus(to: Writer, id: string, status: CandidateStatus): void {
  to.run(query.updateTable('candidate').set({ status }).where('id', '=', id))
}
