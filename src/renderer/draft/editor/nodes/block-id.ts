import { $getRoot, $getState, $setState, createState, type LexicalEditor, RootNode } from 'lexical'

/** The id by which everything outside the editor names a block; survives JSON, copy and undo. */
export const blockIdState = createState('blockId', {
  parse: (value) => (typeof value === 'string' ? value : ''),
})

/** Ids of the top-level blocks by node key, in the state that is being read. */
const $idsByKey = (): ReadonlyMap<string, string> =>
  new Map(
    $getRoot()
      .getChildren()
      .map((block) => [block.getKey(), $getState(block, blockIdState)]),
  )

/**
 * Gives every top-level block an id of its own. Of two blocks with the same id (a paste, a split) the
 * one that was there before keeps it, so that evidence stays with the words it was found in
 * (payloadcms/payload#15863: pasted blocks with duplicate ids).
 */
export function registerBlockIds(editor: LexicalEditor, newId: () => string): () => void {
  return editor.registerNodeTransform(RootNode, (root) => {
    const owners = new Map<string, string>()
    let before: ReadonlyMap<string, string> | null = null
    const mayKeep = (key: string, id: string): boolean => {
      before ??= editor.getEditorState().read($idsByKey)
      return before.get(key) === id
    }
    const blocks = root.getChildren()
    const renew = (key: string) => {
      const block = blocks.find((candidate) => candidate.getKey() === key)
      if (block !== undefined) $setState(block, blockIdState, newId())
    }
    for (const block of blocks) {
      const key = block.getKey()
      const id = $getState(block, blockIdState)
      const owner = owners.get(id)
      if (id === '') renew(key)
      else if (owner === undefined) owners.set(id, key)
      else if (mayKeep(key, id) && !mayKeep(owner, id)) {
        renew(owner)
        owners.set(id, key)
      } else renew(key)
    }
  })
}
