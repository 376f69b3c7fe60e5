// The article as the checks see it: plain text with offsets, derived from Content by readArticle
// (read.ts) and never stored. Offsets are UTF-16 units into the text of one block.

/** A stretch of a block's text. */
export interface Span {
  readonly blockId: string
  readonly start: number
  readonly end: number
}

export type BlockKind = 'paragraph' | 'heading' | 'list' | 'quote' | 'table' | 'figure' | 'unknown'

/** A stretch of a block with one look: Lexical's format bits, and the link target if any. */
export interface Run {
  readonly start: number
  readonly end: number
  readonly format: number
  readonly url: string | null
}

export interface Figure {
  readonly blockId: string
  /** Content-addressed id of the picture, or its address in the imported page, or null. */
  readonly asset: string | null
  readonly alt: string
  readonly caption: string
  readonly credit: string
  readonly licence: string
}

/**
 * A top-level block. Lists are one block, their items joined by "\n", and so are tables, a row a line (see
 * walk-text.ts); a figure's text is ''.
 */
export interface Block {
  readonly id: string
  readonly kind: BlockKind
  readonly text: string
  readonly runs: readonly Run[]
  /** 1 to 6 for a heading, else null. */
  readonly level: number | null
  readonly figure: Figure | null
}

/** A sentence that may serve as evidence: headings and captions never do. */
export interface Sentence extends Span {
  /** `${blockId}:${start}-${end}`: unique in this reading of the article. */
  readonly id: string
  readonly text: string
  /** Hash of the text without typography and case: equal after spaces or quotes were tidied. */
  readonly hash: string
  /** Index into Article.sections; null in the lead. */
  readonly section: number | null
  /** Counts from 1 within the lead or the section: "Bagian 2, kalimat 1". */
  readonly ordinal: number
}

export interface Section {
  readonly blockId: string
  /** The printed number of "2. Korut kirim ...", or null. */
  readonly number: number | null
  /** The heading without its number. */
  readonly heading: string
  readonly sentences: readonly Sentence[]
}

export interface Article {
  readonly title: string
  readonly excerpt: string
  /** "Jakarta, IDN Times", without the dash; null when the first paragraph has none. */
  readonly dateline: string | null
  readonly blocks: readonly Block[]
  /** Sentences before the first heading. */
  readonly lead: readonly Sentence[]
  readonly sections: readonly Section[]
  readonly figures: readonly Figure[]
  /** Lead and sections in reading order. */
  readonly sentences: readonly Sentence[]
}
