import { $getRoot, $getState, $isElementNode, $parseSerializedNode } from 'lexical'
import { expect, test } from 'vitest'
import { articleHash } from '#shared/article/hash.ts'
import { envelope, figureNode, linkNode, paragraphNode, textNode } from '#shared/article/nodes.ts'
import { envelopeOf } from '../../../src/renderer/draft/editor/envelope.ts'
import { blockIdState } from '../../../src/renderer/draft/editor/nodes/block-id.ts'
import { $isFigureNode } from '../../../src/renderer/draft/editor/nodes/figure-node.tsx'
import { aContent } from '../../fixtures/an-article.ts'
import { headlessArticle } from './headless-article.ts'

const ferry = aContent(`# Feri Malam

Wali kota memuji awak feri.

## 1. Dua kali semalam

! feri di dermaga | pexels.com/Sari | CC BY 4.0 | Feri putih

- pukul 20.00
- pukul 23.00

> Kami siap berlayar.`)

const blockIds = (editor: ReturnType<typeof headlessArticle>) =>
  editor.read('latest', () =>
    $getRoot()
      .getChildren()
      .map((block) => $getState(block, blockIdState)),
  )

test('a body goes through the editor and back unchanged', () => {
  const back = envelopeOf(headlessArticle(ferry.body).getEditorState())
  expect(back).toEqual(ferry.body)
  expect(articleHash({ ...ferry, body: back })).toBe(articleHash(ferry))
})

test('a block of an unknown type survives the editor whole', () => {
  const poll = { type: 'poll', version: 3, question: 'Setuju?', $: { blockId: 'p1' } }
  const back = envelopeOf(headlessArticle(envelope([poll])).getEditorState())
  expect(back.state.root.children[0]).toMatchObject({ type: 'unknown-block', original: poll })
})

test('of two blocks with one id the one that was there before keeps it', () => {
  const editor = headlessArticle(ferry.body)
  const before = blockIds(editor)
  editor.update(
    () => {
      const [first] = $getRoot().getChildren()
      if (first === undefined) throw new Error('no block')
      // A copy pasted in front of the original carries the original's id.
      first.insertBefore($parseSerializedNode(ferry.body.state.root.children[0] as never))
    },
    { discrete: true },
  )
  const after = blockIds(editor)
  expect(after.slice(1)).toEqual(before)
  expect(new Set(after).size).toBe(after.length)
})

test('a block without an id gets one', () => {
  const editor = headlessArticle(envelope([paragraphNode([textNode('Halo.')])]))
  editor.update(() => $getRoot().getFirstChild()?.markDirty(), { discrete: true })
  expect(blockIds(editor)).toEqual(['n1'])
})

test('a link to a forbidden address becomes its words', () => {
  const editor = headlessArticle(
    envelope([
      paragraphNode([
        linkNode('javascript:alert(1)', [textNode('satu')]),
        textNode(' dan '),
        linkNode('https://contoh.id/a', [textNode('dua')]),
      ]),
    ]),
  )
  editor.update(
    () => {
      const paragraph = $getRoot().getFirstChild()
      if ($isElementNode(paragraph)) for (const child of paragraph.getChildren()) child.markDirty()
    },
    { discrete: true },
  )
  const text = JSON.stringify(envelopeOf(editor.getEditorState()))
  expect(text).not.toContain('javascript')
  expect(text).toContain('https://contoh.id/a')
  expect(editor.read('latest', () => $getRoot().getTextContent())).toBe('satu dan dua')
})

test.each([
  [true, { caption: '', credit: '', licence: '', alt: '' }],
  [false, { caption: 'feri', credit: 'Sari', licence: 'CC0', alt: 'feri putih' }],
])(
  'a figure gets another picture; its words go where they were about the old one: %s',
  (isAnother, words) => {
    const text = { caption: 'feri', credit: 'Sari', licence: 'CC0', alt: 'feri putih' }
    const editor = headlessArticle(
      envelope([figureNode({ asset: 'https://contoh.id/a', ...text })]),
    )
    editor.update(
      () => {
        const figure = $getRoot().getFirstChild()
        if ($isFigureNode(figure)) figure.setPicture({ asset: 'https://contoh.id/b', isAnother })
      },
      { discrete: true },
    )
    const [figure] = envelopeOf(editor.getEditorState()).state.root.children
    expect(figure).toMatchObject({ asset: 'https://contoh.id/b', ...words })
  },
)
