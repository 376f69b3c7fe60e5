import type { ElementContent, Root, RootContent } from 'hast'
import { cleanInline } from './clean-inline.ts'
import { wordLists } from './word-lists.ts'

const blocks =
  /^(p|div|section|article|main|header|footer|blockquote|h[1-6]|ul|ol|li|table|tbody|thead|tr|figure|hr)$/

const isBlock = (node: RootContent | undefined): boolean =>
  node?.type === 'element' && blocks.test(node.tagName)

const isBreak = (node: RootContent): boolean => node.type === 'element' && node.tagName === 'br'

/** Google Docs puts a line break between paragraphs, for programs that know no space after one. */
const withoutBreaksBetweenBlocks = (children: readonly ElementContent[]): ElementContent[] =>
  children.filter(
    (child, index) =>
      !isBreak(child) || !(isBlock(children[index - 1]) || isBlock(children[index + 1])),
  )

function clean(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return node.type === 'text' ? [node] : []
  return cleanInline(node, cleanAll(node.children))
}

const cleanAll = (children: readonly ElementContent[]): ElementContent[] =>
  withoutBreaksBetweenBlocks(wordLists(children).flatMap(clean))

/**
 * Makes plain structure of what Word, Google Docs and browsers put on the clipboard: lists that are
 * lists, bold and italics as elements, no fonts, colours, sizes or classes.
 */
export const cleanPaste = (root: Root): Root => ({
  type: 'root',
  children: cleanAll(root.children.filter((child) => child.type !== 'doctype')),
})
