import { HistoryAnnounceExtension } from '@lexical/a11y'
import { getExtensionDependencyFromEditor } from '@lexical/extension'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { HISTORIC_TAG } from 'lexical'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { UNDER_TAG, underOf } from '../../suggestion/under.ts'
import { useDraft, useDraftStore } from '../open-draft.ts'
import { createArticleEditor } from './article-editor.ts'
import { envelopeOf } from './envelope.ts'

/** Ties the editor to the open draft's store. Draws nothing. */
export function EditorBridge() {
  const t = useTranslations('draft')
  const [editor] = useLexicalComposerContext()
  const store = useDraftStore()

  useEffect(() => {
    store.article.current = createArticleEditor(editor)
    // Registered after the first state is in, so that opening a draft never saves it.
    const stop = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return
      if (tags.has(UNDER_TAG)) return
      store.bodyChanged(
        () => envelopeOf(editor.getEditorState()),
        tags.has(HISTORIC_TAG) ? () => underOf(editor) : undefined,
      )
    })
    return () => {
      stop()
      store.article.current = null
    }
  }, [editor, store])

  const isElsewhere = useDraft(({ elsewhere }) => elsewhere !== null)
  useEffect(() => editor.setEditable(!isElsewhere), [editor, isElsewhere])

  useEffect(() => {
    const { output } = getExtensionDependencyFromEditor(editor, HistoryAnnounceExtension)
    output.undone.value = t('undone')
    output.redone.value = t('redone')
  }, [editor, t])

  return null
}
