import type { HouseStyle } from '#shared/checks/house-style.ts'
import {
  changedFields,
  houseStyleHash,
  isChecked,
} from '#shared/checks/style/compare-house-styles.ts'
import { printHouseStyle } from '#shared/checks/style/print-house-style.ts'
import { readHouseStyle } from '#shared/checks/style/read-house-style.ts'
import { done, failed, type Outcome } from '#shared/contract/outcome.ts'
import { record } from '../store/audit.ts'
import { diskProblem } from '../store/disk-problem.ts'
import { refuse } from '../store/refusal.ts'
import type { Desk } from './desk.ts'
import { namedEditor } from './editor.ts'

function write(desk: Desk, text: string): () => void {
  try {
    return desk.styleFile.write(text)
  } catch (error) {
    const kind = diskProblem(error)
    if (kind === null) throw error
    return refuse({ kind })
  }
}

/**
 * Puts a whole house style in the place of the one that counts. `base` is the hash of the style that it
 * was made from: what changed through another door meanwhile is not overwritten. The transaction is the
 * lock between doors and its last step is the file, which goes back if the record cannot be kept.
 */
export function changeHouseStyle(
  desk: Desk,
  { base, text }: { readonly base: string; readonly text: string },
): Outcome<HouseStyle> {
  const read = readHouseStyle(text)
  if (!read.ok) return failed({ kind: 'house-style-invalid', errors: [...read.errors] })
  const { style } = read
  let putBack = (): void => {}
  let isKept = false
  try {
    const changed = desk.store.write((to) => {
      const by = namedEditor(to)
      const before = desk.styleFile.hash()
      if (before !== base) refuse({ kind: 'house-style-changed', hash: before })
      const after = houseStyleHash(style)
      if (before === after) return false
      const fields = [...changedFields(desk.houseStyle, style)]
      const isCheckedAnew = fields.some(isChecked)
      record(
        to,
        { draftId: null, by, at: desk.now() },
        { action: 'house-style-changed', details: { before, after, fields } },
      )
      putBack = write(desk, printHouseStyle(style))
      return isCheckedAnew
    })
    isKept = changed.ok
    if (!changed.ok) return changed
    if (changed.value) desk.recheck.start()
    return done(desk.houseStyle)
  } finally {
    if (!isKept) putBack()
  }
}
