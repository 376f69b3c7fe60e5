import type { EditorState } from 'lexical'
import { ENVELOPE_SCHEMA, type Envelope } from '#shared/article/content.ts'
import { LEXICAL_VERSION, paragraphNode } from '#shared/article/nodes.ts'
import { wrapUnknown } from '#shared/article/wrap-unknown.ts'

/** The editor's state as it is stored. */
export function envelopeOf(state: EditorState): Envelope {
  const { root } = state.toJSON()
  const children = root.children.map((block) => ({ ...block }))
  return {
    schema: ENVELOPE_SCHEMA,
    lexical: LEXICAL_VERSION,
    state: { root: { ...root, type: 'root', children } },
  }
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
