import type { IntakeFile } from '../contract/intake-runs.ts'
import { problemMessage } from '../contract/problem-message.ts'
import type { Language } from '../contract/settings.ts'
import { spreadsheet } from '../csv/spreadsheet.ts'

const COLUMNS = ['file', 'bytes', 'outcome', 'draft', 'reason'] as const

/**
 * What became of the files of a run, as a table for spreadsheets.
 *
 * @param language of the reasons
 * @example reportCsv([], 'id') // '\uFEFFfile,bytes,outcome,draft,reason'
 */
export const reportCsv = (files: readonly IntakeFile[], language: Language): string =>
  spreadsheet(
    COLUMNS,
    files.map(({ name, size, state, draftId, problem }) => [
      name,
      size ?? '',
      state,
      draftId ?? '',
      problem === null ? '' : problemMessage(problem, language).what,
    ]),
  )
