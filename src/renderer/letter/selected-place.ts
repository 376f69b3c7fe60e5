import { type RefObject, useEffect } from 'react'
import type { Span } from '#shared/article/article.ts'
import { readArticle } from '#shared/article/read.ts'
import type { Place } from '#shared/checks/finding.ts'
import { notePlace } from '#shared/letter/find-place.ts'
import { LONGEST_QUOTE, type NotePlace } from '#shared/letter/note.ts'
import type { DraftStore } from '../draft/draft-store.ts'

const FIELDS = '[data-part], [data-field]'

/** The field of the article that had the focus last; null for its body. */
let field: HTMLTextAreaElement | null = null

/** Remembers where in the article the editor was, for as long as the focus is elsewhere. */
export function useSelectedPlace(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const article = pane.current
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof HTMLTextAreaElement && target.matches(FIELDS)) field = target
      else if (target instanceof Element && target.matches('.article-body')) field = null
    }
    article?.addEventListener('focusin', remember)
    return () => {
      article?.removeEventListener('focusin', remember)
      field = null
    }
  }, [pane])
}

/** Without selected words the whole sentence is meant, or the whole block where it is in none. */
function widened(span: Span, store: DraftStore): Span {
  if (span.end > span.start) return span
  const article = readArticle(store.content())
  const sentence = article.sentences.find(
    ({ blockId, start, end }) =>
      blockId === span.blockId && start <= span.start && span.start <= end,
  )
  if (sentence !== undefined) return sentence
  const block = article.blocks.find(({ id }) => id === span.blockId)
  return { ...span, start: 0, end: block?.text.length ?? 0 }
}

function inField(from: HTMLTextAreaElement, store: DraftStore): Place | null {
  const { selectionStart, selectionEnd, value } = from
  const isWhole = selectionStart === selectionEnd
  const stretch = isWhole
    ? { start: 0, end: value.length }
    : { start: selectionStart, end: selectionEnd }
  const { part, field: name } = from.dataset
  if (part === 'title' || part === 'excerpt') return { kind: part, ...stretch }
  const figure = readArticle(store.content()).figures.find(({ blockId }) =>
    store.article.current?.elementOf(blockId)?.contains(from),
  )
  if (figure === undefined) return null
  switch (name) {
    case 'caption':
    case 'credit':
    case 'alt':
    case 'licence':
      return { kind: 'figure', blockId: figure.blockId, field: name }
    default:
      return null
  }
}

/** The place that is selected in the article, or where the caret stands; null where there is none. */
export function selectedPlace(store: DraftStore): NotePlace | null {
  const isField = field?.isConnected === true
  const span = isField ? null : (store.article.current?.selection() ?? null)
  const place: Place | null =
    field !== null && isField
      ? inField(field, store)
      : span === null
        ? null
        : toPlace(widened(span, store))
  return place === null ? null : notePlace(readArticle(store.content()), place, LONGEST_QUOTE)
}

const toPlace = ({ blockId, start, end }: Span): Place => ({ kind: 'block', blockId, start, end })
