import type { Edit } from '#shared/checks/finding.ts'
import { never } from '#shared/contract/outcome.ts'
import type { SummaryChange } from '#shared/summary/summary.ts'
import type { ArticleEditor } from '../draft/editor/article-editor.ts'

type Of<Kind extends Edit['kind']> = Extract<Edit, { readonly kind: Kind }>

/** What a fix does to the summary. */
export type BulletEdit = Of<'bullet' | 'add-bullet'>

/** What a fix does to the body of the article. */
type BodyEdit = Of<'text' | 'format' | 'remove-block'>

/** The change of the summary that a fix proposes; `text` are the words as they will read. */
export const changeOf = (edit: BulletEdit, text: string): SummaryChange =>
  edit.kind === 'bullet'
    ? { kind: 'edit', bulletId: edit.bulletId, heading: edit.heading, text: edit.text }
    : {
        kind: 'take',
        bulletId: null,
        at: edit.at,
        candidate: { heading: '', text, sentences: [edit.sentenceId] },
      }

/** Does to the body what a fix proposes, as one step of the editor; false when its words are gone. */
export function mendBody(body: ArticleEditor, edit: BodyEdit): boolean {
  switch (edit.kind) {
    case 'text':
      return body.replaceText(edit, edit.text)
    case 'format':
      return body.formatText(edit.spans, edit.format)
    case 'remove-block':
      return body.removeBlock(edit.blockId)
    default:
      return never(edit)
  }
}
