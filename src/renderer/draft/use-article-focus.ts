import { useEffect } from 'react'
import type { Place } from '#shared/checks/finding.ts'
import { never } from '#shared/contract/outcome.ts'
import { onFocusTarget } from '../draft-focus.ts'
import type { DraftStore } from './draft-store.ts'
import { paint } from './highlights/layers.ts'
import { useDraftStore } from './open-draft.ts'

/** Long enough to find the place with the eye. */
const LIT_MS = 1_600

const isCalm = () => matchMedia('(prefers-reduced-motion: reduce)').matches

export function scrollToElement(element: Element | null): void {
  element?.scrollIntoView({ block: 'center', behavior: isCalm() ? 'auto' : 'smooth' })
}

function selectInField(field: HTMLTextAreaElement | null, start: number, end: number): void {
  field?.focus()
  field?.setSelectionRange(start, end)
  scrollToElement(field)
}

function goTo(place: Place, store: DraftStore, pane: HTMLElement): void {
  const article = store.article.current
  switch (place.kind) {
    case 'title':
    case 'excerpt':
      selectInField(
        pane.querySelector<HTMLTextAreaElement>(`[data-part="${place.kind}"]`),
        place.start,
        place.end,
      )
      break
    case 'block': {
      article?.select(place)
      scrollToElement(article?.elementOf(place.blockId) ?? null)
      paint('target', article?.rangesOf([place]) ?? [])
      setTimeout(() => paint('target', []), LIT_MS)
      break
    }
    case 'figure': {
      const field = article
        ?.elementOf(place.blockId)
        ?.querySelector<HTMLTextAreaElement>(`[data-field="${place.field}"]`)
      selectInField(field ?? null, 0, field?.value.length ?? 0)
      break
    }
    case 'article':
      article?.focus()
      break
    case 'summary':
    case 'bullet':
      break
    default:
      never(place)
  }
}

/** Goes to places of the article when somebody asks for it: a finding, a blocker, a piece of evidence. */
export function useArticleFocus(pane: React.RefObject<HTMLElement | null>): void {
  const store = useDraftStore()
  useEffect(
    () =>
      onFocusTarget((target) => {
        if (pane.current === null) return
        if (target.kind === 'place') goTo(target.place, store, pane.current)
        else if (target.kind === 'pane' && target.pane === 'article') store.article.current?.focus()
      }),
    [store, pane],
  )
}
