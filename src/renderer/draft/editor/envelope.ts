import { $getRoot, $isElementNode, type EditorState, type LexicalNode } from 'lexical'
import { ENVELOPE_SCHEMA, type Envelope, type SerializedNode } from '#shared/article/content.ts'
import { LEXICAL_VERSION, paragraphNode } from '#shared/article/nodes.ts'
import { wrapUnknown } from '#shared/article/wrap-unknown.ts'

/** A block's JSON, and the nodes that it was made from: an edit replaces each node that it touches. */
interface Exported {
  readonly nodes: readonly LexicalNode[]
  readonly json: SerializedNode
}

const exported = new WeakMap<LexicalNode, Exported>()

const $withDescendants = (node: LexicalNode): readonly LexicalNode[] =>
  $isElementNode(node) ? [node, ...node.getChildren().flatMap($withDescendants)] : [node]

function $export(node: LexicalNode): SerializedNode {
  const json = { ...node.exportJSON() }
  return $isElementNode(node) ? { ...json, children: node.getChildren().map($export) } : json
}

/** Typing changes one block: all others are the JSON objects that they were at the last pause. */
function $exportBlock(block: LexicalNode): SerializedNode {
  const nodes = $withDescendants(block)
  const known = exported.get(block)
  const isSame =
    known?.nodes.length === nodes.length && known.nodes.every((node, at) => node === nodes[at])
  if (known && isSame) return known.json
  const json = $export(block)
  exported.set(block, { nodes, json })
  return json
}

/** The editor's state as it is stored; a block that has not changed is the same object as before. */
export function envelopeOf(state: EditorState): Envelope {
  return state.read(() => {
    const root = $getRoot()
    const children = root.getChildren().map($exportBlock)
    // What the editor keeps beside the blocks is no part of the body (suggestion/under.ts).
    const { $: _, ...json } = root.exportJSON()
    return {
      schema: ENVELOPE_SCHEMA,
      lexical: LEXICAL_VERSION,
      state: { root: { ...json, type: 'root', children } },
    }
  })
}

/** A stored body as JSON that the editor can parse, with a line to write in when there is none. */
export function editorState(body: Envelope): string {
  const { state } = wrapUnknown(body)
  const { children } = state.root
  return JSON.stringify({
    ...state,
    root: { ...state.root, children: children.length === 0 ? [paragraphNode([])] : children },
  })
}
