import type { BulletCheck, SinceCheck, SummaryCheck } from '#shared/checks/check.ts'
import { bulletEqualsHeading } from './bullet-equals-heading.ts'
import { changedQuote } from './changed-quote.ts'
import { cutMidPhrase } from './cut-mid-phrase.ts'
import { cutMidWord } from './cut-mid-word.ts'
import { evidenceChanged } from './evidence-changed.ts'
import { gluedHeading } from './glued-heading.ts'
import { headingAgainstText } from './heading-against-text.ts'
import { headingName } from './heading-name.ts'
import { headingNumber } from './heading-number.ts'
import { headingReversed } from './heading-reversed.ts'
import { leadMissing } from './lead-missing.ts'
import { lostAsOf } from './lost-as-of.ts'
import { lostAttribution } from './lost-attribution.ts'
import { lostCondition } from './lost-condition.ts'
import { lostHedge } from './lost-hedge.ts'
import { lowCoverage } from './low-coverage.ts'
import { nameAbsent } from './name-absent.ts'
import { nameElsewhere } from './name-elsewhere.ts'
import { nameReplaced } from './name-replaced.ts'
import { newerFigure } from './newer-figure.ts'
import { noFullStop } from './no-full-stop.ts'
import { numberAbsent } from './number-absent.ts'
import { numberElsewhere } from './number-elsewhere.ts'
import { numberReplaced } from './number-replaced.ts'
import { raisedModality } from './raised-modality.ts'
import { raisedQuantity } from './raised-quantity.ts'
import { relativeDate } from './relative-date.ts'
import { reversedDirection } from './reversed-direction.ts'
import { reversedNegation } from './reversed-negation.ts'
import { rolesSwapped } from './roles-swapped.ts'
import { samePoint } from './same-point.ts'
import { saysNothing } from './says-nothing.ts'
import { sourceAdded } from './source-added.ts'
import { sourceReplaced } from './source-replaced.ts'
import { subjectFromHeading } from './subject-from-heading.ts'
import { tooLong } from './too-long.ts'
import { wrongDate } from './wrong-date.ts'
import { wrongWeekday } from './wrong-weekday.ts'

/** Every check of one bullet: facts first, then sources, the heading half, and form. */
export const bulletChecks: readonly BulletCheck[] = [
  nameReplaced,
  nameAbsent,
  nameElsewhere,
  numberReplaced,
  numberAbsent,
  numberElsewhere,
  wrongDate,
  wrongWeekday,
  rolesSwapped,
  subjectFromHeading,
  sourceReplaced,
  sourceAdded,
  lostAttribution,
  lostHedge,
  lostCondition,
  lostAsOf,
  raisedModality,
  raisedQuantity,
  reversedNegation,
  reversedDirection,
  changedQuote,
  headingName,
  headingNumber,
  headingReversed,
  headingAgainstText,
  cutMidWord,
  cutMidPhrase,
  lowCoverage,
  saysNothing,
  gluedHeading,
  bulletEqualsHeading,
  tooLong,
  relativeDate,
  noFullStop,
]

/** Every check of all bullets together. */
export const summaryChecks: readonly SummaryCheck[] = [leadMissing, samePoint]

/** Every check of what became of the article under a bullet. */
export const sinceChecks: readonly SinceCheck[] = [evidenceChanged, newerFigure]
