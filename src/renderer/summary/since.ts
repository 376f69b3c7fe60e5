import type { Finding } from '#shared/checks/finding.ts'
import { evidenceChanged } from '#shared/checks/summary/evidence-changed.ts'
import { newerFigure } from '#shared/checks/summary/newer-figure.ts'

/** A sentence under a bullet reads otherwise than when somebody last stood behind the bullet. */
export const isChangedSentence = ({ check }: Pick<Finding, 'check'>): boolean =>
  check === evidenceChanged.id

/** The article has come to give another figure of what the bullet counts. */
export const isNewerFigure = ({ check }: Pick<Finding, 'check'>): boolean =>
  check === newerFigure.id

/** Because of this an editor has to look at the bullet again; a mere rewording is a note. */
export const makesStale = (finding: Pick<Finding, 'check' | 'severity'>): boolean =>
  finding.severity !== 'note' && (isChangedSentence(finding) || isNewerFigure(finding))
