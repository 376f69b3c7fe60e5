import type { Element } from 'hast'

/** A top-level block of a submission, whatever its format was. */
export interface Block {
  readonly element: Element
  /** It stood in a part of the page that is not the article: a footer, a box of links. */
  readonly furniture: boolean
}

/**
 * A submission as every format is brought to: blocks (`p`, `h1` to `h6`, `ul`, `ol`, `blockquote`,
 * `figure`, `table`), and what the format itself says about the piece; '' where it says nothing.
 */
export interface Page {
  readonly title: string
  readonly excerpt: string
  readonly writer: string
  /** The newsroom's section that it is for. */
  readonly category: string
  /** The excerpt is printed above the article, where it is no paragraph of it. */
  readonly printsExcerpt: boolean
  /** The page says of itself that it is an AMP page. */
  readonly amp: boolean
  readonly blocks: readonly Block[]
  /** What of the page is not kept, a line a kind: what it would have run, and merged cells. */
  readonly active: readonly string[]
}
