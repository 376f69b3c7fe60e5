import { $dfs } from '@lexical/utils'
import fc from 'fast-check'
import { $getRoot, $getState, $isElementNode, $isTextNode, type LexicalNode } from 'lexical'
import { expect, test } from 'vitest'
import type { Block } from '#shared/article/article.ts'
import { assignBlockIds, blockIdOf } from '#shared/article/block-ids.ts'
import { canonicalBody } from '#shared/article/canonical.ts'
import { type Envelope, envelopeSchema } from '#shared/article/content.ts'
import { LEXICAL_VERSION, paragraphNode } from '#shared/article/nodes.ts'
import { readBlocks } from '#shared/article/read-blocks.ts'
import { type NodeView, walkText } from '#shared/article/walk-text.ts'
import { wrapUnknown } from '#shared/article/wrap-unknown.ts'
import packageJson from '../../../package.json' with { type: 'json' }
import { anyBody } from '../../fixtures/any-body.ts'
import { blockIdState, headlessEditor } from '../../fixtures/headless-editor.ts'

const counter = () => {
  let last = 0
  return () => `b${++last}`
}

const withIds = anyBody.map((body) => assignBlockIds(body, counter()))

/** An editor refuses a state without a block, so the renderer opens an empty body with a paragraph. */
const openable = ({ state: { root } }: Envelope) =>
  JSON.stringify({
    root: { ...root, children: root.children.length === 0 ? [paragraphNode([])] : root.children },
  })

/** What a body is after a real editor has loaded it, let every transform run, and saved it. */
function throughLexical(body: Envelope): Envelope {
  const editor = headlessEditor()
  editor.setEditorState(editor.parseEditorState(openable(body)))
  editor.update($markAllDirty, { discrete: true })
  return envelopeSchema.parse({
    ...body,
    state: JSON.parse(JSON.stringify(editor.getEditorState())),
  })
}

const hasText = ({ text }: Block): boolean => text !== ''

const $markAllDirty = () => {
  for (const { node } of $dfs()) node.markDirty()
}

test('the shapes are those of the pinned Lexical', () => {
  expect(LEXICAL_VERSION).toBe(packageJson.devDependencies.lexical)
})

test('a body loaded and saved by Lexical reads and hashes as before', () => {
  fc.assert(
    fc.property(withIds, (body) => {
      const saved = throughLexical(body)
      expect(canonicalBody(saved)).toEqual(canonicalBody(body))
      expect(readBlocks(saved).filter(hasText)).toEqual(readBlocks(body).filter(hasText))
    }),
  )
})

test('block ids are where Lexical keeps the state blockId', () => {
  const editor = headlessEditor()
  const body = assignBlockIds(fc.sample(anyBody, { numRuns: 1, seed: 7 })[0] as Envelope, counter())
  editor.setEditorState(editor.parseEditorState(JSON.stringify(body.state)))
  editor.read(() => {
    expect(
      $getRoot()
        .getChildren()
        .map((node) => $getState(node, blockIdState)),
    ).toEqual(body.state.root.children.map(blockIdOf))
  })
})

const live: NodeView<LexicalNode> = {
  typeOf: (node) => node.getType(),
  childrenOf: (node) => ($isElementNode(node) ? node.getChildren() : []),
  textOf: (node) => ($isTextNode(node) ? node.getTextContent() : ''),
}

test('a live editor walks to the same text, so that offsets mean the same place', () => {
  fc.assert(
    fc.property(
      withIds.filter(({ state }) => state.root.children.length > 0),
      (body) => {
        const editor = headlessEditor()
        editor.setEditorState(editor.parseEditorState(JSON.stringify(body.state)))
        const walked = editor.read(() =>
          $getRoot()
            .getChildren()
            .map((block) => [...walkText(block, live)].map(({ text }) => text).join('')),
        )
        expect(walked).toEqual(readBlocks(body).map(({ text }) => text))
      },
    ),
  )
})

const anyJsonNode = fc.letrec<{ node: Record<string, unknown> }>((tie) => ({
  node: fc.record(
    {
      type: fc.oneof(
        fc.constantFrom('paragraph', 'heading', 'quote', 'list', 'listitem', 'link', 'text'),
        fc.constantFrom('linebreak', 'figure', 'unknown-block', 'table', 'hashtag', 'toString'),
      ),
      version: fc.constantFrom(1, 2),
      text: fc.constantFrom('Sagu', '', 7),
      tag: fc.constantFrom('h2', 'h9', 'ul'),
      listType: fc.constantFrom('bullet', 'number', 'x'),
      url: fc.constantFrom('https://contoh.id/', null),
      format: fc.constantFrom(0, 1, ''),
      original: fc.oneof(fc.constant(null), tie('node')),
      children: fc.oneof(
        { maxDepth: 3, depthIdentifier: 'tree' },
        fc.constant([]),
        fc.array(tie('node'), { maxLength: 4, depthIdentifier: 'tree' }),
      ),
    },
    { requiredKeys: ['type'] },
  ),
})).node

const anyWildBody = fc.array(anyJsonNode, { maxLength: 5 }).map((children) =>
  envelopeSchema.parse({
    schema: 1,
    lexical: LEXICAL_VERSION,
    state: { root: { type: 'root', version: 1, children } },
  }),
)

test('whatever stands in a body, Lexical can parse it once unknown nodes are wrapped', () => {
  fc.assert(
    fc.property(anyWildBody, (body) => {
      const wrapped = wrapUnknown(body)
      expect(canonicalBody(throughLexical(wrapped))).toEqual(canonicalBody(body))
      expect(wrapUnknown(wrapped)).toEqual(wrapped)
    }),
    { numRuns: 500 },
  )
})
