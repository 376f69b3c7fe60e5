import { useTranslations } from 'use-intl'
import type { Article, Span } from '#shared/article/article.ts'
import { bulletsOf } from '../draft/draft-state.ts'
import { link, setLink } from '../draft/highlights/link.ts'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { scrollToElement } from '../draft/use-article-focus.ts'
import { useCommand } from '../keys/commands.ts'
import { createStore } from '../store.ts'
import { nextPhrase } from './next-phrase.ts'

/** What a reader of the screen by ear is told of the phrase that a key has come to. */
export const saidPhrase = createStore('')

const wordsAt = ({ blocks }: Article, { blockId, start, end }: Span): string =>
  blocks.find(({ id }) => id === blockId)?.text.slice(start, end) ?? ''

/** Steps by key through the words that the bullet with the focus and the article share. */
export function usePhraseCommands(): void {
  const t = useTranslations('summary')
  const store = useDraftStore()
  const isDisabled = useDraft((state) => bulletsOf(state).length === 0)
  const go = (step: 1 | -1) => {
    const { focusedBullet, phrase } = link.get()
    const state = store.read()
    const bullet = bulletsOf(state).find(({ id }) => id === focusedBullet)
    const verdict = state.checked?.verdicts.find(({ bulletId }) => bulletId === focusedBullet)
    const spans = verdict?.evidence.flatMap((evidence) => evidence.spans) ?? []
    const next = nextPhrase(spans, phrase, step)
    if (next === undefined || bullet === undefined || state.checked === null) return
    setLink({ phrase: next.article })
    scrollToElement(store.article.current?.elementOf(next.article.blockId) ?? null)
    const said = t('phrase.said', {
      bullet: bullet.text.slice(next.bullet.start, next.bullet.end),
      article: wordsAt(state.checked.article, next.article),
    })
    saidPhrase.set(() => said)
  }
  const command = { group: 'summary', isDisabled } as const
  useCommand({
    ...command,
    id: 'summary.next-phrase',
    title: t('phrase.next'),
    keys: ']',
    run: () => go(1),
  })
  useCommand({
    ...command,
    id: 'summary.previous-phrase',
    title: t('phrase.previous'),
    keys: '[',
    run: () => go(-1),
  })
}
