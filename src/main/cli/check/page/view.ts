import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Severity } from '#shared/checks/finding.ts'
import { piecesOf } from '#shared/pieces.ts'
import type { Examined } from '../examine.ts'
import { SEVERITY } from '../signs.ts'
import type { CheckWords } from '../words.ts'
import type { Mark } from './marks.ts'

/** One draft of the page, and how its parts are worded and named. */
export interface View {
  readonly examined: Examined
  readonly words: CheckWords
  readonly language: 'id' | 'en'
  /** Begins the ids of this draft's parts: a page may hold several. */
  readonly prefix: string
}

const weight: Readonly<Record<Mark['kind'], number>> = {
  phrase: 0,
  note: 1,
  warning: 2,
  blocker: 3,
}

/** A sign and a word each: colour is never the only difference. */
export const severitySign = (severity: Severity, words: CheckWords): Element =>
  h(`span.sign.${severity}`, [
    h('span', { ariaHidden: 'true' }, SEVERITY[severity][0]),
    ` ${words.severity[severity]}`,
  ])

/** Words with what lies over them; the gravest finding is drawn, agreement under it. */
export function markedText(
  text: string,
  from: number,
  to: number,
  marks: readonly Mark[],
): readonly ElementContent[] {
  return piecesOf({ start: from, end: to }, marks).map(({ start, end, marks: on }) => {
    const value = text.slice(start, end)
    const kinds = [...new Set(on.map(({ kind }) => kind))].toSorted((a, b) => weight[b] - weight[a])
    if (kinds.length === 0) return { type: 'text', value }
    const said = on.flatMap(({ message = [] }) => message).join('\n')
    const className = kinds.map((kind) => `on-${kind}`)
    return h('span', { className, ...(said !== '' && { title: said }) }, value)
  })
}
