import { printHouseStyle } from '#shared/checks/style/print-house-style.ts'
import type { Outcome } from '#shared/contract/outcome.ts'
import type { Preferences } from '#shared/contract/settings.ts'
import { record } from '../store/audit.ts'
import type { Reader, Writer } from '../store/connection.ts'
import { editorsOf } from '../store/editors.ts'
import { type Chosen, preferences, writePreferences } from '../store/settings.ts'
import { calls } from './calls.ts'
import { changeHouseStyle } from './change-house-style.ts'
import type { Desk } from './desk.ts'
import { sittingEditor } from './editor.ts'
import { profileFor } from './editors.ts'
import { answer } from './problems.ts'

/** A blank name is nobody's. */
const nameOf = (desk: Desk, to: Writer, written: string): string | null =>
  written.trim() === '' ? null : profileFor(desk, to, written).name

/** Whom a page chose that says of its calls whose they are, and the next page that says nothing. */
const choose = (desk: Desk, chosen: Chosen): Outcome<Preferences> =>
  desk.store.write((to) => {
    const before = preferences(to).editor
    const { editor: written, ...others } = chosen
    const editor = typeof written === 'string' ? nameOf(desk, to, written) : written
    writePreferences(to, { ...others, editor })
    if (typeof editor === 'string' && editor !== before) {
      const mark = { draftId: null, by: editor, at: desk.now() }
      record(to, mark, { action: 'editor-named', details: { name: editor } })
    }
    return { ...preferences(to), editor: editor === undefined ? sittingEditor(to) : editor }
  })

const whoAndHow = (from: Reader) => ({
  preferences: { ...preferences(from), editor: sittingEditor(from) },
  editors: [...editorsOf(from)],
})

export const settingsCalls = (desk: Desk) => ({
  read: calls.settings.read.handler(() => ({
    ...answer(desk.store.read(whoAndHow)),
    houseStyle: desk.houseStyle,
    houseStyleFaults: [...desk.styleFile.faults()],
    door: desk.door,
    version: desk.version,
  })),
  write: calls.settings.write.handler(({ input }) => answer(choose(desk, input))),
  writeHouseStyle: calls.settings.writeHouseStyle.handler(({ input }) =>
    answer(changeHouseStyle(desk, input)),
  ),
  exportHouseStyle: calls.settings.exportHouseStyle.handler(() => ({
    fileName: 'house-style.json',
    mediaType: 'application/json',
    text: printHouseStyle(desk.houseStyle),
  })),
  rechecking: calls.settings.rechecking.handler(() => ({ left: desk.recheck.left() })),
})
