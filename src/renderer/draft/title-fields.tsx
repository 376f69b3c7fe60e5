import type { KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import { FieldMirror } from '../find/field-mirror.tsx'
import { FieldSuggestion } from '../suggestion/field-suggestion.tsx'
import { FieldFindings } from './field-findings.tsx'
import { useDraft, useDraftStore } from './open-draft.ts'

interface ArticleFieldProps {
  readonly part: 'title' | 'excerpt'
  /** Goes on to what follows the field. */
  readonly onEnter: (field: HTMLElement) => void
}

function ArticleField({ part, onEnter }: ArticleFieldProps) {
  const t = useTranslations('draft')
  const store = useDraftStore()
  const text = useDraft(({ content }) => content[part])
  const isReadOnly = useDraft(({ elsewhere }) => elsewhere !== null)
  const set = part === 'title' ? store.setTitle : store.setExcerpt
  const look = part === 'title' ? 'article-title' : 'article-excerpt'
  return (
    <>
      <div className="field-box">
        <textarea
          aria-label={t(part)}
          className={look}
          data-part={part}
          onChange={(event) => set(oneLine(event.target.value))}
          onKeyDown={(event) => isEnter(event) && onEnter(event.currentTarget)}
          placeholder={t(`placeholder.${part}`)}
          readOnly={isReadOnly}
          rows={1}
          value={text}
        />
        <FieldMirror className={look} name={part} text={text} />
      </div>
      <FieldSuggestion part={part} />
      <FieldFindings part={part} />
    </>
  )
}

/** Title and excerpt: fields of their own, set as they will be read. Enter goes on to the next. */
export function TitleFields() {
  const store = useDraftStore()
  const toExcerpt = (field: HTMLElement) =>
    field.closest('article')?.querySelector<HTMLElement>('[data-part="excerpt"]')?.focus()
  return (
    <>
      <ArticleField onEnter={toExcerpt} part="title" />
      <ArticleField onEnter={() => store.article.current?.focus()} part="excerpt" />
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
