import { expect, test } from 'vitest'
import { bodyFromHast } from '#shared/article/from-hast.ts'
import { readBlocks } from '#shared/article/read-blocks.ts'
import { plainMarkup } from '#shared/markup/plain.ts'
import { withEdgeSpaces } from '../../../src/renderer/draft/editor/paste/edge-spaces.ts'
import { readHtml } from '../../../src/renderer/draft/editor/paste/read-html.ts'

/** The texts of the blocks that a paste inserts. */
function pasted(html: string): readonly string[] {
  const root = readHtml(html)
  if (root === null) throw new Error('refused')
  const markup = plainMarkup(root)
  const body = bodyFromHast(markup, () => 'b1')
  const children = [...withEdgeSpaces(body.state.root.children, markup)]
  const state = { ...body.state, root: { ...body.state.root, children } }
  return readBlocks({ ...body, state }).map(({ text }) => text)
}

test('words copied out of a line keep the spaces at their ends, paragraphs have none', () => {
  expect(pasted('<span>&nbsp;perhubungan </span>')).toEqual([' perhubungan '])
  expect(
    pasted('<html><body>\n<!--StartFragment--><b>kota</b> <!--EndFragment-->\n</body>'),
  ).toEqual(['kota '])
  expect(pasted('<p>&nbsp;Dinas&nbsp;</p>')).toEqual(['Dinas'])
  expect(pasted('<p>Dinas</p> <p>Kota </p>')).toEqual(['Dinas', 'Kota'])
})

test('what nests deeper than any article, or is longer, is refused whole', () => {
  expect(readHtml('<div>'.repeat(5_000))).toBeNull()
  expect(readHtml('a'.repeat(2 * 1024 * 1024 + 1))).toBeNull()
})
