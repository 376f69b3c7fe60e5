import { isNamed } from '#shared/workflow/gate.ts'
import type { Reader } from '../store/connection.ts'
import { refuse } from '../store/refusal.ts'
import { preferences } from '../store/settings.ts'

/** What the record says of what the program did by itself. */
export const MACHINE = 'Sunting'

/** What the audit trail says of a person who gave no name yet. */
const UNNAMED = ''

/** Whose name an act carries that needs none: text that was typed is never turned away. */
export const editorOf = (from: Reader): string => preferences(from).editor ?? UNNAMED

/** Whose name an act carries that an editor stands for. */
export const namedEditor = (from: Reader): string => {
  const { editor } = preferences(from)
  return editor !== null && isNamed(editor) ? editor : refuse({ kind: 'no-editor' })
}
