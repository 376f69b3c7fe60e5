import { expect, test } from 'vitest'
import type { Content } from '#shared/article/content.ts'
import { envelope, paragraphNode, textNode } from '#shared/article/nodes.ts'
import { search } from '#shared/find/search.ts'
import { createArticleEditor } from '../../../../src/renderer/draft/editor/article-editor.ts'
import { envelopeOf } from '../../../../src/renderer/draft/editor/envelope.ts'
import { createFinder } from '../../../../src/renderer/find/finder.ts'
import type { SearchReply, SearchRequest } from '../../../../src/renderer/find/search-messages.ts'
import { createSearcher } from '../../../../src/renderer/find/searcher.ts'
import { handClock, settled } from '../../../fixtures/hand-clock.ts'
import { headlessArticle } from '../headless-article.ts'

const content: Content = {
  title: 'Pasar Lontar',
  excerpt: '',
  body: envelope(
    ['Pasar sepi.', 'Kios di pasar tutup.', 'Lontar panas.'].map((text, at) => ({
      ...paragraphNode([textNode(text)]),
      $: { blockId: `p${at}` },
    })),
  ),
}

/** Searches in this thread, but for the words that no worker comes back from. */
function aDesk() {
  const { clock, advance } = handClock()
  const ended: number[] = []
  let opened = 0
  const searcher = createSearcher(clock, (onReply: (reply: SearchReply) => void) => {
    opened += 1
    const number = opened
    return {
      post: ({ id, parts, query, replacement }: SearchRequest) => {
        if (query.words === '(a+)+b') return
        queueMicrotask(() => onReply({ id, result: search(parts, query, replacement) }))
      },
      end: () => ended.push(number),
    }
  })
  const editor = headlessArticle(content.body)
  const article = createArticleEditor(editor)
  const now = (): Content => ({ ...content, body: envelopeOf(editor.getEditorState()) })
  const finder = createFinder({ content: now, searcher, replace: article.replaceFound })
  const at = () => {
    const { current, found } = finder.state.get()
    return [current + 1, found.length]
  }
  const texts = () => editor.getEditorState().read(() => JSON.stringify(now().body))
  return { finder, at, advance, ended, texts }
}

test('begins where the caret is, goes on and round', async () => {
  const { finder, at } = aDesk()
  const from = { place: { kind: 'block', blockId: 'p1' }, offset: 3 } as const
  finder.open({ isReplacing: false, words: 'pasar', from })
  await settled()
  expect(at()).toEqual([3, 3])
  finder.go(1)
  expect(at()).toEqual([1, 3])
  finder.go(-1)
  finder.go(-1)
  expect(at()).toEqual([2, 3])
})

test('words that are typed on keep the place where one began', async () => {
  const { finder, at } = aDesk()
  finder.open({ isReplacing: false, from: { place: { kind: 'block', blockId: 'p0' }, offset: 0 } })
  for (const words of ['p', 'pa', 'pas']) finder.ask({ words })
  await settled()
  expect(at()).toEqual([2, 3])
  finder.ask({ matchCase: true })
  await settled()
  expect(at()).toEqual([1, 1])
})

test('replaces where one is and goes to the next, with the words as they are by then', async () => {
  const { finder, at, texts } = aDesk()
  finder.open({
    isReplacing: true,
    words: 'pasar',
    from: { place: { kind: 'block', blockId: 'p0' }, offset: 0 },
  })
  await settled()
  finder.setReplacement('Pasar baru')
  expect(await finder.replaceOne()).toBe(true)
  expect(texts()).toContain('Pasar baru sepi.')
  expect(texts()).toContain('Kios di pasar tutup.')
  // Not the word that has just been put in.
  expect(at()).toEqual([3, 3])
})

test('replaces all and says how many', async () => {
  const { finder, at, texts } = aDesk()
  finder.open({ isReplacing: true, words: 'lontar', from: null })
  finder.setReplacement('Sagu')
  // The title is not the editor's: the draft's store replaces there.
  expect(await finder.replaceAll()).toBe(1)
  expect(texts()).toContain('Sagu panas.')
  expect(at()).toEqual([1, 1])
})

test('a pattern that does not end is ended, says so, and the next search works', async () => {
  const { finder, at, advance, ended } = aDesk()
  finder.open({ isReplacing: false, words: '(a+)+b', from: null })
  finder.ask({ isPattern: true })
  await advance(1_500)
  expect(ended).toEqual([1])
  await advance(1_500)
  expect(ended).toEqual([1, 2])
  expect(finder.state.get()).toMatchObject({ fault: 'too-slow', found: [], current: -1 })
  finder.ask({ words: '[Pp]asar' })
  await settled()
  expect(finder.state.get().fault).toBeNull()
  expect(at()).toEqual([1, 3])
})

test('a wrong pattern is named while it is typed, and the bar closes without a trace', async () => {
  const { finder } = aDesk()
  finder.open({ isReplacing: false, from: null })
  finder.ask({ words: '(pasar', isPattern: true })
  await settled()
  expect(finder.state.get().fault).toBe('wrong-pattern')
  finder.ask({ words: '(pasar)' })
  finder.close()
  await settled()
  expect(finder.state.get()).toMatchObject({ isOpen: false, found: [], fault: null, current: -1 })
})
