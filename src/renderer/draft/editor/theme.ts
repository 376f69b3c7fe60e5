import type { EditorThemeClasses } from 'lexical'

/** Classes only: the Content Security Policy refuses a parsed style attribute. */
export const theme: EditorThemeClasses = {
  quote: 'article-quote',
  link: 'article-link',
  text: {
    bold: 'article-bold',
    italic: 'article-italic',
    underline: 'article-underline',
    strikethrough: 'article-strikethrough',
    underlineStrikethrough: 'article-underline-strikethrough',
    code: 'article-code',
    highlight: 'article-marked',
    subscript: 'article-sub',
    superscript: 'article-sup',
  },
  table: 'article-table',
  tableCellHeader: 'article-column-name',
  tableCellSelected: 'article-cell-selected',
  tableScrollableWrapper: 'article-table-scroll',
  tableSelection: 'article-table-selected',
  list: { nested: { listitem: 'article-nested' } },
}
