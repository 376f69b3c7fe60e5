import type { Outcome } from '#shared/contract/outcome.ts'
import { initialsOf } from '#shared/editors/initials.ts'
import { freeColour, isSameName, named } from '#shared/editors/names.ts'
import type { EditorProfile } from '#shared/editors/profile.ts'
import { record, workedAs } from '../store/audit.ts'
import type { Writer } from '../store/connection.ts'
import { editorsOf, insertEditor, updateEditor } from '../store/editors.ts'
import { refuse } from '../store/refusal.ts'
import { preferences, writePreferences } from '../store/settings.ts'
import { calls } from './calls.ts'
import type { Desk } from './desk.ts'
import { editorOf, MACHINE } from './editor.ts'
import { answer } from './problems.ts'

/** The profile of a name: the one that there is, back at the desk, or a new one. */
export function profileFor(desk: Desk, to: Writer, written: string): EditorProfile {
  const name = written.trim()
  if (isSameName(name, MACHINE)) refuse({ kind: 'name-taken', name })
  const editors = editorsOf(to)
  const known = named(editors, name)
  if (known?.active === true) return known
  if (known !== undefined) {
    updateEditor(to, { ...known, active: true })
    return { ...known, active: true }
  }
  const look = { initials: initialsOf(name), colour: freeColour(editors) }
  const profile = { id: desk.newId(), name, ...look, active: true }
  insertEditor(to, profile)
  return profile
}

/** A name is one person's for good: what was done under it must not become another's. */
function refuseTaken(to: Writer, { id, name }: EditorProfile): void {
  const other = named(
    editorsOf(to).filter((editor) => editor.id !== id),
    name,
  )
  if (other !== undefined || isSameName(name, MACHINE) || workedAs(to, name, id)) {
    refuse({ kind: 'name-taken', name })
  }
}

const change = (desk: Desk, written: EditorProfile): Outcome<EditorProfile> =>
  desk.store.write((to) => {
    const before = editorsOf(to).find(({ id }) => id === written.id)
    if (before === undefined) return refuse({ kind: 'not-found', what: 'editor' })
    const after = { ...written, name: written.name.trim(), initials: written.initials.trim() }
    if (after.name === '') refuse({ kind: 'bad-request', where: 'name' })
    const keys = ['name', 'initials', 'colour', 'active'] as const
    if (keys.every((key) => before[key] === after[key])) return before
    if (before.name !== after.name) refuseTaken(to, after)
    const by = editorOf(to)
    updateEditor(to, after)
    if (preferences(to).editor === before.name) writePreferences(to, { editor: after.name })
    const { id, ...details } = after
    record(
      to,
      // Whoever gives themself another name does it under the new one, which is the profile's now.
      { draftId: null, by: by === before.name ? after.name : by, at: desk.now() },
      { action: 'editor-changed', details: { editor: id, before: before.name, ...details } },
    )
    return after
  })

export const editorCalls = (desk: Desk) => ({
  change: calls.editors.change.handler(({ input }) => answer(change(desk, input))),
})
