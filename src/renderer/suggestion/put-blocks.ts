import { $getRoot, $parseSerializedNode, type LexicalNode } from 'lexical'
import type { SerializedNode } from '#shared/article/content.ts'

/**
 * Makes the body of these blocks; a block that is there already stays the very node, with the caret in it.
 *
 * @param now the blocks that there are, as they were exported
 */
export function $putBlocks(now: readonly SerializedNode[], next: readonly SerializedNode[]): void {
  const root = $getRoot()
  const nodes = new Map(root.getChildren().map((node, at) => [now[at], node]))
  const wanted = next.map(
    (json): LexicalNode =>
      nodes.get(json) ?? $parseSerializedNode({ ...json, version: json.version ?? 1 }),
  )
  for (const [at, node] of wanted.entries()) {
    const there = root.getChildAtIndex(at)
    if (there === null) root.append(node)
    else if (!there.is(node)) there.insertBefore(node)
  }
  for (const node of root.getChildren().slice(wanted.length)) node.remove()
}
