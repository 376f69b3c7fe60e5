import type { CheckedBullet } from '#shared/checks/check.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { passageOf, wholeOf } from '#shared/summary/claim.ts'
import type { Cut } from '#shared/summary/cut.ts'
import { reportText } from './report.ts'

/**
 * Reports where a bullet breaks off, with the fix that completes it from its source sentence.
 *
 * @example reportCut(bullet, cut, 'summary/cut-mid-word')
 */
export function reportCut(bullet: CheckedBullet, cut: Cut, check: string): Finding {
  const words = bullet.text.slice(cut.start, cut.end)
  const finding = reportText(bullet, cut, {
    check,
    severity: 'blocker',
    params: { words, word: cut.word ?? words },
    shown: cut.support
      ? [passageOf(cut.support.sentence, wholeOf(cut.support.sentence.reading))]
      : [],
    fix:
      cut.completed === null
        ? null
        : {
            label: 'complete-sentence',
            text: cut.completed,
            edit: {
              kind: 'bullet',
              bulletId: bullet.id,
              heading: bullet.heading,
              text: cut.completed,
            },
          },
  })
  return { ...finding, article: cut.word }
}
