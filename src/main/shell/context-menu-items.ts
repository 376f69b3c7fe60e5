/** What Chromium says about the place of a click, as far as the menu reads it. */
export interface ClickedPlace {
  readonly isEditable: boolean
  readonly misspelledWord: string
  readonly dictionarySuggestions: readonly string[]
  readonly selectionText: string
  readonly editFlags: {
    readonly canCut: boolean
    readonly canCopy: boolean
    readonly canPaste: boolean
    readonly canSelectAll: boolean
  }
}

/** An edit that the system does itself, or none where it could do nothing. */
type Role = 'cut' | 'copy' | 'paste' | 'pasteAndMatchStyle' | 'selectAll'

export type ContextItem =
  | { readonly kind: 'suggestion' | 'learn'; readonly word: string }
  | { readonly kind: 'no-suggestion' | 'line' }
  | { readonly kind: 'role'; readonly role: Role; readonly isEnabled: boolean }

/** More of them are seldom what somebody meant. */
const MOST_SUGGESTIONS = 5

function spelling({
  isEditable,
  misspelledWord,
  dictionarySuggestions,
}: ClickedPlace): readonly ContextItem[] {
  if (!isEditable || misspelledWord === '') return []
  const suggestions = dictionarySuggestions
    .slice(0, MOST_SUGGESTIONS)
    .map((word): ContextItem => ({ kind: 'suggestion', word }))
  return [
    ...(suggestions.length > 0 ? suggestions : [{ kind: 'no-suggestion' } as const]),
    { kind: 'learn', word: misspelledWord },
  ]
}

function editing({ isEditable, selectionText, editFlags }: ClickedPlace): readonly ContextItem[] {
  const role = (name: Role, isEnabled: boolean): ContextItem => ({
    kind: 'role',
    role: name,
    isEnabled,
  })
  if (!isEditable) return selectionText.trim() === '' ? [] : [role('copy', editFlags.canCopy)]
  return [
    role('cut', editFlags.canCut),
    role('copy', editFlags.canCopy),
    role('paste', editFlags.canPaste),
    role('pasteAndMatchStyle', editFlags.canPaste),
    role('selectAll', editFlags.canSelectAll),
  ]
}

/**
 * What the menu at a place holds: for a word that the spell checker does not know its suggestions and a
 * way into the dictionary, then what can be done with the text there. Empty where there is nothing to do.
 */
export function contextItems(place: ClickedPlace): readonly ContextItem[] {
  const [words, edits] = [spelling(place), editing(place)]
  return words.length > 0 && edits.length > 0 ? [...words, { kind: 'line' }, ...edits] : edits
}
