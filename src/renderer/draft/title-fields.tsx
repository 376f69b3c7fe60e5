import type { KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import { FieldMirror } from '../find/field-mirror.tsx'
import { FieldSuggestion } from '../suggestion/field-suggestion.tsx'
import { FieldFindings } from './field-findings.tsx'
import { useDraft, useDraftStore } from './open-draft.ts'

/** Title and excerpt: fields of their own, set as they will be read. Enter goes on to the next. */
export function TitleFields() {
  const t = useTranslations('draft')
  const store = useDraftStore()
  const title = useDraft(({ content }) => content.title)
  const isReadOnly = useDraft(({ elsewhere }) => elsewhere !== null)
  const excerpt = useDraft(({ content }) => content.excerpt)
  const toExcerpt = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (!isEnter(event)) return
    event.currentTarget
      .closest('article')
      ?.querySelector<HTMLElement>('[data-part="excerpt"]')
      ?.focus()
  }
  const toBody = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (isEnter(event)) store.article.current?.focus()
  }
  return (
    <>
      <div className="field-box">
        <textarea
          aria-label={t('title')}
          className="article-title"
          data-part="title"
          onChange={(event) => store.setTitle(oneLine(event.target.value))}
          onKeyDown={toExcerpt}
          placeholder={t('titlePlaceholder')}
          readOnly={isReadOnly}
          rows={1}
          value={title}
        />
        <FieldMirror className="article-title" name="title" text={title} />
      </div>
      <FieldSuggestion part="title" />
      <FieldFindings part="title" />
      <div className="field-box">
        <textarea
          aria-label={t('excerpt')}
          className="article-excerpt"
          data-part="excerpt"
          onChange={(event) => store.setExcerpt(oneLine(event.target.value))}
          onKeyDown={toBody}
          placeholder={t('excerptPlaceholder')}
          readOnly={isReadOnly}
          rows={1}
          value={excerpt}
        />
        <FieldMirror className="article-excerpt" name="excerpt" text={excerpt} />
      </div>
      <FieldSuggestion part="excerpt" />
      <FieldFindings part="excerpt" />
    </>
  )
}

/** A pasted line break becomes a space: both are one line of text that wraps. */
const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ')

function isEnter(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey)
    return false
  event.preventDefault()
  return true
}
