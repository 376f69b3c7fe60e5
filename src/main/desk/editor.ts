import type { EditorProfile } from '#shared/editors/profile.ts'
import { isNamed } from '#shared/workflow/gate.ts'
import { caller } from '../caller.ts'
import type { Reader } from '../store/connection.ts'
import { editorsOf } from '../store/editors.ts'
import { refuse } from '../store/refusal.ts'
import { preferences } from '../store/settings.ts'

/** What the record says of what the program did by itself. */
export const MACHINE = 'Sunting'

/** What the audit trail says of a person who gave no name yet. */
const UNNAMED = ''

/**
 * Who makes this call: the editor whom its page names, or else the one who was last chosen
 * in this data folder. Null where that is nobody, or somebody who has left.
 */
export const sittingProfile = (from: Reader): EditorProfile | null =>
  sittingAmong(from, editorsOf(from))

/** The same where everyone at the desk is read already. */
export function sittingAmong(
  from: Reader,
  editors: readonly EditorProfile[],
): EditorProfile | null {
  const { editor: id } = caller()
  const last = preferences(from).editor
  const found = editors.find((editor) => (id === null ? editor.name === last : editor.id === id))
  return found?.active === true ? found : null
}

/** The name of who makes this call. */
export const sittingEditor = (from: Reader): string | null => sittingProfile(from)?.name ?? null

/** Whose name an act carries that needs none: text that was typed is never turned away. */
export const editorOf = (from: Reader): string => sittingEditor(from) ?? UNNAMED

/** Who stands for an act that needs a name. */
export const namedProfile = (from: Reader): EditorProfile => {
  const editor = sittingProfile(from)
  return editor !== null && isNamed(editor.name) ? editor : refuse({ kind: 'no-editor' })
}

/** Whose name an act carries that an editor stands for. */
export const namedEditor = (from: Reader): string => namedProfile(from).name
