import { printHouseStyle } from '#shared/checks/style/print-house-style.ts'
import type { Outcome } from '#shared/contract/outcome.ts'
import type { Preferences } from '#shared/contract/settings.ts'
import { record } from '../store/audit.ts'
import { type Chosen, preferences, writePreferences } from '../store/settings.ts'
import { calls } from './calls.ts'
import { changeHouseStyle } from './change-house-style.ts'
import type { Desk } from './desk.ts'
import { answer } from './problems.ts'

/** A change of the editor's name goes on record: from here on, acts carry the new one. */
const choose = (desk: Desk, chosen: Chosen): Outcome<Preferences> =>
  desk.store.write((to) => {
    const before = preferences(to)
    writePreferences(to, chosen)
    const after = preferences(to)
    if (after.editor !== before.editor && after.editor !== null) {
      const mark = { draftId: null, by: after.editor, at: desk.now() }
      record(to, mark, { action: 'editor-named', details: { name: after.editor } })
    }
    return after
  })

export const settingsCalls = (desk: Desk) => ({
  read: calls.settings.read.handler(() => ({
    preferences: answer(desk.store.read(preferences)),
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
