/** The lines that some editors put before a Markdown text: "title: Panen Raya". */
export interface FrontMatter {
  readonly title: string
  readonly excerpt: string
  readonly writer: string
  readonly category: string
  /** The text behind them. */
  readonly rest: string
}

const FENCED = /^---[ \t]*\n([\s\S]{0,5000}?)\n---[ \t]*(?:\n|$)/

const NAMES: Readonly<Record<string, 'title' | 'excerpt' | 'writer' | 'category'>> = {
  title: 'title',
  judul: 'title',
  excerpt: 'excerpt',
  description: 'excerpt',
  kutipan: 'excerpt',
  author: 'writer',
  writer: 'writer',
  penulis: 'writer',
  category: 'category',
  section: 'category',
  kategori: 'category',
  rubrik: 'category',
  kanal: 'category',
}

const FIELD = /^([\p{L}_-]+):[ \t]*(?:"([^"]*)"|'([^']*)'|(.*?))[ \t]*$/u

/**
 * Reads title, excerpt, writer and category from the lines between two "---"; a text without them is its rest.
 *
 * @example frontMatter('---\ntitle: Panen Raya\n---\nWarga ...').title // 'Panen Raya'
 */
export function frontMatter(text: string): FrontMatter {
  const found = { title: '', excerpt: '', writer: '', category: '' }
  const [whole = '', fields = ''] = FENCED.exec(text) ?? []
  for (const line of fields.split('\n')) {
    const [, key = '', ...values] = FIELD.exec(line) ?? []
    const name = NAMES[key.toLowerCase()]
    if (name !== undefined) found[name] = values.find((value) => value !== undefined) ?? ''
  }
  return { ...found, rest: text.slice(whole.length) }
}
