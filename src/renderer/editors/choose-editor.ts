import { isSameName } from '#shared/editors/names.ts'
import type { EditorLook, EditorProfile } from '#shared/editors/profile.ts'
import { sitDown } from '../caller.ts'
import { desk } from '../queries.ts'
import { showSettings } from '../settings/desk-settings.ts'

/**
 * Seats an editor at this window: from here on its acts carry this name, and so does a window that is
 * opened next. A name that nobody has becomes a profile, which `look` dresses.
 */
export async function chooseEditor(name: string, look: EditorLook | null = null): Promise<void> {
  await desk.settings.write({ editor: name })
  const { editors } = await desk.settings.read()
  const own = editors.find((editor) => isSameName(editor.name, name))
  if (own === undefined) return
  sitDown(own.id)
  await changeEditor({ ...own, ...look })
}

/** Stores a profile, and shows it wherever its name stands. */
export async function changeEditor(profile: EditorProfile): Promise<void> {
  await desk.editors.change(profile)
  showSettings(await desk.settings.read())
}
