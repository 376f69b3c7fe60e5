import type { LexicalEditor } from 'lexical'
import { $blockById } from '../draft/highlights/article-ranges.ts'
import { $seamOf } from './cut-text.ts'
import type { Shown } from './shown.ts'

/** Attributes by which suggestion.css writes beside the text; Lexical knows and minds none of them. */
const NAMES = [
  'data-struck-before',
  'data-struck-after',
  'data-new-before',
  'data-new-after',
  'data-removed',
  'data-suggested',
] as const

type Marks = Map<Element, Map<string, string>>

function $marksOf(editor: LexicalEditor, { asides, removed, blocks }: Shown): Marks {
  const marks: Marks = new Map()
  const put = (element: Element | null, name: string, text: string) => {
    if (element === null) return
    const own = marks.get(element) ?? new Map<string, string>()
    const before = own.get(name)
    marks.set(element, own.set(name, before === undefined ? text : `${before} ${text}`))
  }
  const elementOf = (blockId: string): Element | null => {
    const block = $blockById(blockId)
    return block === undefined ? null : editor.getElementByKey(block.getKey())
  }
  for (const aside of asides) {
    const seam = $seamOf(aside)
    if (seam === null) put(elementOf(aside.blockId), 'data-removed', aside.text)
    else {
      const side = seam.offset === 0 ? 'before' : 'after'
      put(editor.getElementByKey(seam.node.getKey()), `data-${aside.look}-${side}`, aside.text)
    }
  }
  for (const [blockId, text] of removed)
    put(blockId === '' ? editor.getRootElement() : elementOf(blockId), 'data-removed', text)
  for (const blockId of blocks) put(elementOf(blockId), 'data-suggested', '')
  return marks
}

/** Writes what is gone beside the text, and marks the blocks that are new. */
export function markElements(editor: LexicalEditor, shown: Shown): void {
  const root = editor.getRootElement()
  if (root === null) return
  const marks = editor.getEditorState().read(() => $marksOf(editor, shown))
  const marked = root.querySelectorAll(NAMES.map((name) => `[${name}]`).join())
  for (const element of [root, ...marked]) {
    for (const name of NAMES) {
      if (element.hasAttribute(name) && !marks.get(element)?.has(name))
        element.removeAttribute(name)
    }
  }
  for (const [element, own] of marks) {
    for (const [name, text] of own) {
      if (element.getAttribute(name) !== text) element.setAttribute(name, text)
    }
  }
}
