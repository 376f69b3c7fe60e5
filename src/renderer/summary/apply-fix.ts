import type { Fix } from '#shared/checks/finding.ts'
import { never } from '#shared/contract/outcome.ts'
import type { DraftStore } from '../draft/draft-store.ts'
import { replaceInField } from '../draft/replace-in-field.ts'
import { changeSummary } from './acts.ts'
import { focusCard } from './panel.ts'
import type { Report } from './use-report.ts'

/**
 * Carries out what a finding proposes, as one step that can be undone. The button that was pressed goes
 * with its finding, so the focus goes on to what was mended.
 */
export function applyFix(store: DraftStore, { edit, text }: Fix, report: Report): void {
  const { article } = store
  switch (edit.kind) {
    case 'bullet': {
      const { bulletId, heading, text: words } = edit
      const change = { kind: 'edit', bulletId, heading, text: words } as const
      void report(changeSummary(store, change)).then((done) => {
        if (done) focusCard(bulletId)
      })
      break
    }
    case 'add-bullet': {
      const candidate = { heading: '', text, sentences: [edit.sentenceId] }
      const change = { kind: 'take', bulletId: null, at: edit.at, candidate } as const
      void report(changeSummary(store, change)).then((done) => {
        const added = store.read().version?.bullets[edit.at]
        if (done && added !== undefined) focusCard(added.id)
      })
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
