import { $getRoot, $getState, $setState, createState, type LexicalEditor } from 'lexical'
import type { Content } from '#shared/article/content.ts'
import type { Under } from '#shared/suggestion/suggested.ts'

/** Marks updates of the editor that change no word: nothing is saved or checked for them. */
export const UNDER_TAG = 'sunting-under'

/**
 * What lies under the text, in the editor's own state: each step of its undo brings the text and what
 * lay under it back together. It is kept with the content, so nothing of it goes into the body's JSON.
 */
const underState = createState('under', {
  parse: (): Under | null => null,
  unparse: () => undefined,
})

export const underOf = (editor: LexicalEditor): Under | null =>
  editor.getEditorState().read(() => $getState($getRoot(), underState))

export const $keepUnder = (under: Under | null): void => {
  $setState($getRoot(), underState, under)
}

export const underIn = ({ suggestions }: Content): Under | null =>
  suggestions === undefined ? null : { body: suggestions.original.body, marks: suggestions.marks }
