import { drafts } from './0010-drafts.ts'
import { content } from './0020-content.ts'
import { summaries } from './0030-summaries.ts'
import { review } from './0040-review.ts'
import { audit } from './0050-audit.ts'
import { settings } from './0060-settings.ts'
import { dismissals } from './0070-dismissals.ts'
import { baselines } from './0080-baselines.ts'
import { providers } from './0090-providers.ts'
import { candidates } from './0100-candidates.ts'
import { batches } from './0110-batches.ts'
import { revisionMarks } from './0120-revision-marks.ts'
import { faultyProposals } from './0130-faulty-proposals.ts'
import { letters } from './0140-letters.ts'
import { comments } from './0160-comments.ts'
import { resubmissions } from './0170-resubmissions.ts'
import { editors } from './0180-editors.ts'
import { waiting } from './0181-waiting.ts'
import { statistics } from './0190-statistics.ts'
import { near } from './0220-near.ts'
import { search } from './0230-search.ts'
import { queue } from './0240-queue.ts'
import { holders } from './0250-holders.ts'
import { tagsAndActs } from './0251-tags-and-acts.ts'
import { intakeRuns } from './0260-intake-runs.ts'
import { batchRests } from './0270-batch-rests.ts'
import { lateRecords } from './0280-late-records.ts'
import { trailFilters } from './0290-trail-filters.ts'
import { typedLines } from './0300-typed-lines.ts'
import type { Migration } from './migration.ts'

/** Every step, oldest first. A released step is never edited: a change is a new step. */
export const MIGRATIONS: readonly Migration[] = [
  drafts,
  content,
  summaries,
  review,
  audit,
  settings,
  dismissals,
  baselines,
  providers,
  candidates,
  batches,
  revisionMarks,
  faultyProposals,
  letters,
  comments,
  resubmissions,
  editors,
  waiting,
  statistics,
  near,
  search,
  queue,
  holders,
  tagsAndActs,
  intakeRuns,
  batchRests,
  lateRecords,
  trailFilters,
  typedLines,
]
