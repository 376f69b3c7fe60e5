import { basename } from 'node:path'
import manifest from '../../../../package.json' with { type: 'json' }
import type { Terminal } from '../command.ts'
import { writeNew } from '../write-new.ts'
import type { Examined } from './examine.ts'
import { comparisonPage, type Entry } from './page/page.ts'
import { printReport } from './print.ts'
import type { Report } from './report.ts'

/** How the results of the files leave, one after the other. */
export interface Output {
  readonly add: (file: string, examined: Examined | null, report: Report | null) => void
  /** Says what could not be written. */
  readonly end: () => string | null
}

export const jsonOutput = (isOne: boolean, { out }: Terminal): Output => ({
  add: (file, _examined, report) => {
    if (isOne && report !== null) out(`${JSON.stringify(report, null, 2)}\n`)
    else if (!isOne) out(`${JSON.stringify({ file, ...(report ?? { problem: 'unreadable' }) })}\n`)
  },
  end: () => null,
})

export function pageOutput(target: string, { language }: Terminal): Output {
  const entries: Entry[] = []
  return {
    add: (file, examined) => entries.push({ file: basename(file), examined }),
    end: () => writeNew(target, comparisonPage(entries, language, manifest.version), language),
  }
}

export const textOutput = (isOne: boolean, terminal: Terminal): Output => ({
  add: (file, _examined, report) => {
    if (report === null) return
    const rule = '─'.repeat(Math.min(terminal.width, Math.max(file.length, 20)))
    const head = isOne ? '' : `${file}\n${rule}\n`
    terminal.out(`${head}${printReport(report, terminal)}${isOne ? '' : '\n'}`)
  },
  end: () => null,
})
