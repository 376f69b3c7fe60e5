import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArticle } from '#shared/article/read.ts'
import { createLiveCheck, type LiveResult } from '#shared/checks/live.ts'
import { checkArticle } from '#shared/checks/run-article.ts'
import { checkSummary } from '#shared/checks/run-summary.ts'
import { indexArticle } from '#shared/summary/article-index.ts'
import type { Baseline } from '#shared/summary/baseline.ts'
import { extractSummary } from '#shared/summary/extract.ts'
import { aContent, houseStyle } from '../../fixtures/an-article.ts'
import { baselinesOn } from '../../fixtures/baselines.ts'
import { CHILLI, CHOIR, HARBOUR } from '../../fixtures/own-articles.ts'
import { anySession, type Desk, statesOf } from './any-edit.ts'

const desks = [HARBOUR, CHILLI, CHOIR].map((text): Desk => {
  const content = aContent(text)
  const index = indexArticle(readArticle(content))
  const bullets = extractSummary(index, houseStyle, []).map(({ heading, text: said }, at) => ({
    id: `p${at}`,
    heading,
    text: at === 1 ? said.slice(0, -9) : said,
    glued: at === 2,
  }))
  return { content, bullets }
})

const stoodBehind = desks.map((desk) => ({
  desk,
  kept: baselinesOn(indexArticle(readArticle(desk.content)), desk.bullets),
}))

/** Everything anew, from objects that nobody has seen before. */
function cold(desk: Desk, kept: readonly Baseline[]): LiveResult {
  const { content, bullets, baselines } = structuredClone({ ...desk, baselines: kept })
  const article = readArticle(content)
  return {
    article,
    articleFindings: checkArticle(article, houseStyle),
    summary: checkSummary(bullets, indexArticle(article), houseStyle, baselines),
  }
}

/** `toEqual` walks slowly; it is for telling what differs. */
function expectSame(live: unknown, anew: unknown): void {
  if (!isDeepStrictEqual(live, anew)) expect(live).toEqual(anew)
}

describe('checks that remember the last state', () => {
  test('say what checks of the whole say, whatever was edited before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...stoodBehind), anySession, ({ desk, kept }, session) => {
        const live = createLiveCheck(houseStyle)
        for (const state of statesOf(desk, session)) {
          expectSame(live.check(state.content, state.bullets, kept), cold(state, kept))
          expectSame(
            live.index(state.content),
            indexArticle(readArticle(structuredClone(state.content))),
          )
        }
      }),
      { numRuns: 300 },
    )
  }, 90_000)

  test('hand out the same objects for what an edit did not touch', () => {
    const [desk] = desks
    if (desk === undefined) throw new Error('no article')
    const live = createLiveCheck(houseStyle)
    const before = live.check(desk.content, desk.bullets)
    const title = { ...desk.content, title: `${desk.content.title} Lagi` }
    const after = live.check(title, desk.bullets)
    expect(after.article.title).toBe(title.title)
    expect(after.article.blocks.every((block, i) => block === before.article.blocks[i])).toBe(true)
    expect(
      after.article.sentences.every((sentence, i) => sentence === before.article.sentences[i]),
    ).toBe(true)
    const [first, ...others] = desk.bullets
    if (first === undefined) throw new Error('no bullet')
    const again = live.check(title, [{ ...first, text: `${first.text} Lagi.` }, ...others])
    expect(
      again.summary.verdicts.map((verdict, i) => verdict === after.summary.verdicts[i]),
    ).toEqual([false, true, true])
  })
})
