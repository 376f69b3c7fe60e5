import { auditCalls } from './audit.ts'
import type { BatchRuns } from './batch-runs.ts'
import { batchCalls } from './batches.ts'
import { candidateCalls } from './candidates.ts'
import { changeCalls } from './changes.ts'
import { commentCalls } from './comments.ts'
import type { Desk } from './desk.ts'
import { draftCalls } from './drafts.ts'
import { editorCalls } from './editors.ts'
import { findingCalls } from './findings.ts'
import { guarded } from './held-elsewhere.ts'
import { holderCalls } from './holders.ts'
import { intakeCalls } from './intake.ts'
import { intakeRunCalls } from './intake-run-calls.ts'
import type { IntakeRuns } from './intake-runs.ts'
import { letterCalls } from './letters.ts'
import { modelCalls } from './models.ts'
import { nearCalls } from './near.ts'
import { presenceCalls } from './presence.ts'
import { prolonging } from './prolong.ts'
import { publicationCalls } from './publication.ts'
import { recoveryCalls } from './recovery.ts'
import { resubmissionCalls } from './resubmissions.ts'
import { revisionCalls } from './revisions.ts'
import { settingsCalls } from './settings.ts'
import { statisticsCalls } from './statistics.ts'
import { summaryCalls } from './summaries.ts'
import { tagCalls } from './tags.ts'
import { watchCalls } from './watch.ts'
import type { Watching } from './watching.ts'
import { workflowCalls } from './workflow.ts'

/** The whole contract, implemented. A call that is missing or too many does not compile. */
export const router = (desk: Desk, runs: BatchRuns, arrivals: IntakeRuns, watching: Watching) =>
  guarded(desk)
    .use(prolonging(desk))
    .router({
      drafts: draftCalls(desk),
      revisions: revisionCalls(desk),
      intake: intakeCalls(desk),
      intakeRuns: intakeRunCalls(desk, arrivals),
      summaries: summaryCalls(desk),
      tags: tagCalls(desk),
      candidates: candidateCalls(desk),
      batches: batchCalls(desk, runs),
      findings: findingCalls(desk),
      holders: holderCalls(desk),
      comments: commentCalls(desk),
      workflow: workflowCalls(desk),
      letters: letterCalls(desk),
      resubmissions: resubmissionCalls(desk),
      near: nearCalls(desk),
      audit: auditCalls(desk),
      models: modelCalls(desk),
      publication: publicationCalls(desk),
      settings: settingsCalls(desk),
      editors: editorCalls(desk),
      statistics: statisticsCalls(desk),
      changes: changeCalls(desk),
      presence: presenceCalls(desk),
      recovery: recoveryCalls(desk),
      watch: watchCalls(watching),
    })
