import { basename } from 'node:path'
import manifest from '../../../../package.json' with { type: 'json' }
import type { Terminal } from '../command.ts'
import { beginNew } from '../write-new.ts'
import type { Examined } from './examine.ts'
import { draftHtml, type Listed, listed, pageFrame } from './page/page.ts'
import { printReport } from './print.ts'
import type { Report } from './report.ts'

/** A file that was checked, and what was found in it. */
export interface Checked {
  readonly examined: Examined
  readonly report: Report
}

/** How the results of the files leave, one after the other, so that none has to be kept. */
export interface Output {
  /** Null is a file that could not be read. Says what could not be written. */
  readonly add: (file: string, checked: Checked | null) => string | null
  readonly end: () => string | null
  /** Ends it before its time and leaves nothing half done behind. */
  readonly discard: () => void
}

const nothing = () => null

export const jsonOutput = (isOne: boolean, { out }: Terminal): Output => ({
  add: (file, checked) => {
    if (!isOne)
      out(`${JSON.stringify({ file, ...(checked?.report ?? { problem: 'unreadable' }) })}\n`)
    else if (checked !== null) out(`${JSON.stringify(checked.report, null, 2)}\n`)
    return null
  },
  end: nothing,
  discard: nothing,
})

/** Begins the page, or says why it cannot be written: before the work, not after it. */
export function pageOutput(target: string, { language }: Terminal): Output | string {
  const page = beginNew(target, language)
  if (typeof page === 'string') return page
  const entries: Listed[] = []
  return {
    add: (file, checked) => {
      const entry = listed(basename(file), checked?.report ?? null, language)
      entries.push(entry)
      if (checked === null) return null
      return page.add(draftHtml(entry, checked.examined, entries.length, language))
    },
    end: () => page.finish(...pageFrame(entries, language, manifest.version)),
    discard: page.discard,
  }
}

export const textOutput = (isOne: boolean, terminal: Terminal): Output => ({
  add: (file, checked) => {
    if (checked === null) return null
    const rule = '─'.repeat(Math.min(terminal.width, Math.max(file.length, 20)))
    const head = isOne ? '' : `${file}\n${rule}\n`
    terminal.out(`${head}${printReport(checked.report, terminal)}${isOne ? '' : '\n'}`)
    return null
  },
  end: nothing,
  discard: nothing,
})
