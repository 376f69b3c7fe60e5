import {
  $generateNodesFromSerializedNodes,
  $insertGeneratedNodes,
  ClipboardImportExtension,
  type ImportMimeTypeFunction,
} from '@lexical/clipboard'
import { $getEditor, configExtension, defineExtension } from 'lexical'
import type { SerializedNode } from '#shared/article/content.ts'
import { bodyFromHast } from '#shared/article/from-hast.ts'
import { plainMarkup } from '#shared/markup/plain.ts'
import { newId } from '../../new-id.ts'
import { withEdgeSpaces } from './edge-spaces.ts'
import { readHtml } from './read-html.ts'

const withVersion = (node: SerializedNode) => ({ ...node, version: node.version ?? 1 })

/**
 * In the place of Lexical's own importer, which makes a Trusted Types policy of its own name at every
 * paste, and our Content Security Policy refuses that: the same road as an import takes (shared/markup).
 */
const $pasteHtml: ImportMimeTypeFunction = (html, selection) => {
  const root = readHtml(html)
  if (root === null) return false
  const markup = plainMarkup(root)
  const blocks = withEdgeSpaces(bodyFromHast(markup, newId).state.root.children, markup)
  if (blocks.length === 0) return false
  $insertGeneratedNodes(
    $getEditor(),
    $generateNodesFromSerializedNodes(blocks.map(withVersion)),
    selection,
  )
  return true
}

/** Paste and drop of HTML: only what an article's blocks can be made of comes through. */
export const PasteExtension = defineExtension({
  name: 'sunting/paste',
  dependencies: [
    configExtension(ClipboardImportExtension, { $importMimeType: { 'text/html': [$pasteHtml] } }),
  ],
})
