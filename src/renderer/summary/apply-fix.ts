import type { Fix } from '#shared/checks/finding.ts'
import { never } from '#shared/contract/outcome.ts'
import type { DraftStore } from '../draft/draft-store.ts'
import { replaceInField } from '../draft/replace-in-field.ts'
import { changeSummary } from './acts.ts'

/** Carries out what a finding proposes, as one step that can be undone. */
export function applyFix(store: DraftStore, { edit, text }: Fix): void {
  const { article } = store
  switch (edit.kind) {
    case 'bullet': {
      const { bulletId, heading, text: words } = edit
      void changeSummary(store, { kind: 'edit', bulletId, heading, text: words })
      break
    }
    case 'add-bullet': {
      const candidate = { heading: '', text, sentences: [edit.sentenceId] }
      void changeSummary(store, { kind: 'take', bulletId: null, at: edit.at, candidate })
      break
    }
    case 'title':
      replaceInField('title', edit.text, store.setTitle)
      break
    case 'excerpt':
      replaceInField('excerpt', edit.text, store.setExcerpt)
      break
    case 'text':
      article.current?.replaceText(edit, edit.text)
      break
    case 'remove-block':
      article.current?.removeBlock(edit.blockId)
      break
    default:
      never(edit)
  }
}
