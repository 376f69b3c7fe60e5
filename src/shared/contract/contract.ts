import { audit } from './audit.ts'
import { batches } from './batches.ts'
import { candidates } from './candidates.ts'
import { changes } from './changes.ts'
import { comments } from './comments.ts'
import { drafts } from './drafts.ts'
import { editors } from './editors.ts'
import { findings } from './findings.ts'
import { holders } from './holders.ts'
import { intake } from './intake.ts'
import { intakeRuns } from './intake-runs.ts'
import { letters } from './letters.ts'
import { models } from './models.ts'
import { near } from './near.ts'
import { presence } from './presence.ts'
import { publication } from './publication.ts'
import { recovery } from './recovery.ts'
import { resubmissions } from './resubmissions.ts'
import { revisions } from './revisions.ts'
import { settings } from './settings.ts'
import { statistics } from './statistics.ts'
import { summaries } from './summaries.ts'
import { tags } from './tags.ts'
import { watch } from './watch.ts'
import { workflow } from './workflow.ts'

/** The whole API of the desk, the same through every door. */
export const contract = {
  drafts,
  revisions,
  intake,
  intakeRuns,
  summaries,
  tags,
  candidates,
  batches,
  findings,
  holders,
  comments,
  workflow,
  letters,
  resubmissions,
  near,
  audit,
  models,
  publication,
  settings,
  editors,
  statistics,
  changes,
  presence,
  recovery,
  watch,
}
