/**
 * Puts other words into the title's or the excerpt's field as if they were typed, so that the field's
 * own undo takes them back; `set` serves when the field is not on screen.
 */
export function replaceInField(
  part: 'title' | 'excerpt',
  text: string,
  set: (text: string) => void,
): void {
  const field = document.querySelector<HTMLTextAreaElement>(`[data-part="${part}"]`)
  field?.focus()
  field?.select()
  // The only way into a field's undo history; browsers keep it for exactly this.
  if (field === null || !document.execCommand('insertText', false, text)) set(text)
}
