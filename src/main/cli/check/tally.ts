import type { Terminal } from '../command.ts'
import { allFindings, type Report } from './report.ts'
import { countsOf } from './signs.ts'
import { wordsOf } from './words.ts'

/** What is kept of the files that were checked: thousands of them take no more room than one. */
export interface Tally {
  readonly files: number
  readonly blocked: number
  readonly unreadable: number
  /** Blockers, warnings, notes. */
  readonly findings: readonly number[]
}

export const NO_FILES: Tally = { files: 0, blocked: 0, unreadable: 0, findings: [0, 0, 0] }

/** Counts one more file; null is one that could not be read. */
export function counted(tally: Tally, report: Report | null): Tally {
  const files = tally.files + 1
  if (report === null) return { ...tally, files, unreadable: tally.unreadable + 1 }
  const found = countsOf(allFindings(report))
  return {
    ...tally,
    files,
    blocked: tally.blocked + ((found[0] ?? 0) > 0 ? 1 : 0),
    findings: tally.findings.map((count, at) => count + (found[at] ?? 0)),
  }
}

/** One line for all files: how many, how many blocked, how many findings. */
export function tallyLine({ files, blocked, unreadable, findings }: Tally, terminal: Terminal) {
  const words = wordsOf(terminal.language)
  const [blockers = 0, warnings = 0, notes = 0] = findings
  return `${words.files(files, blocked, unreadable)}: ${words.total(blockers, warnings, notes)}\n`
}
