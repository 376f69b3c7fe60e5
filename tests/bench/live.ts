import type { Content, SerializedNode } from '#shared/article/content.ts'
import { countWords } from '#shared/article/plain-text.ts'
import { readArticle } from '#shared/article/read.ts'
import { createLiveCheck } from '#shared/checks/live.ts'
import { checkArticle } from '#shared/checks/run-article.ts'
import { checkSummary } from '#shared/checks/run-summary.ts'
import { indexArticle } from '#shared/summary/article-index.ts'
import { extractSummary } from '#shared/summary/extract.ts'
import { createCheckSession } from '../../src/renderer/summary/check-session.ts'
import { deltaOf } from '../../src/renderer/summary/delta.ts'
import { houseStyle } from '../fixtures/an-article.ts'
import { longArticle } from './long-article.ts'
import { quantile, timed } from './quantile.ts'
import { type Line, printTable } from './table.ts'

const LETTERS = 'wartawan menulis kalimat baru di tengah naskah '

/** The article with the first letters of a sentence more in its middle block; all other blocks are the same objects. */
function typedInto(content: Content, letters: number): Content {
  const { children } = content.body.state.root
  const middle = Math.floor(children.length / 2)
  const at = children.findIndex((block, index) => index >= middle && block.type === 'paragraph')
  const block = children[at]
  if (block === undefined || !Array.isArray(block.children)) return content
  const [first, ...rest] = block.children as readonly SerializedNode[]
  const typed = { ...first, text: `${LETTERS.slice(0, letters)}${String(first?.text ?? '')}` }
  const changed = { ...block, children: [typed, ...rest] } as SerializedNode
  const root = { ...content.body.state.root, children: children.with(at, changed) }
  return { ...content, body: { ...content.body, state: { ...content.body.state, root } } }
}

const kilobytes = (value: unknown): string =>
  `${(JSON.stringify(value).length / 1_000).toFixed(1)} kB`

/** What one key costs the worker that checks while somebody types, beside checking everything anew. */
export function benchLive(): void {
  const content = longArticle(1_000)
  const index = indexArticle(readArticle(content))
  const bullets = extractSummary(index, houseStyle, []).map(({ heading, text }, at) => ({
    id: `p${at}`,
    heading,
    text,
    glued: false,
  }))
  const anew = timed(60, () => {
    const fresh = structuredClone(content)
    const article = readArticle(fresh)
    return [
      checkArticle(article, houseStyle),
      checkSummary(structuredClone(bullets), indexArticle(article), houseStyle),
    ]
  })
  const baseline = { name: 'everything anew', p50: quantile(anew, 0.5), p95: quantile(anew, 0.95) }
  const line = (work: string, times: readonly number[]): Line => ({
    work,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    baseline,
  })

  const live = createLiveCheck(houseStyle)
  live.check(content, bullets)
  let letters = 0
  const states = Array.from({ length: 260 }, () => typedInto(content, ++letters % LETTERS.length))
  let at = 0
  const keyInArticle = timed(200, () =>
    live.check(states[at++ % states.length] ?? content, bullets),
  )

  const [first, ...others] = bullets
  let typed = 0
  const keyInBullet = timed(200, () =>
    live.check(content, [
      {
        id: 'p0',
        heading: '',
        glued: false,
        ...first,
        text: `${first?.text} ${LETTERS.slice(0, ++typed % 30)}`,
      },
      ...others,
    ]),
  )

  const session = createCheckSession()
  const input = (state: Content) => ({
    content: state,
    bullets,
    stored: [],
    style: houseStyle,
    baselines: [],
  })
  let id = 1
  let sent = input(content)
  const whole = { kind: 'check', id, base: null, input: deltaOf(null, sent) } as const
  session(structuredClone(whole))
  let bytes = ''
  const border = timed(200, () => {
    const next = input(states[id % states.length] ?? content)
    const request = { kind: 'check', id: id + 1, base: id, input: deltaOf(sent, next) } as const
    id += 1
    sent = next
    bytes = kilobytes(request)
    return structuredClone(session(structuredClone(request)))
  })

  printTable(
    `Live checks: ${countWords(readArticle(content))} words, ${bullets.length} bullets; a key crosses the worker's border as ${bytes}, the whole as ${kilobytes(whole)}`,
    [
      { work: 'everything anew', p50: baseline.p50, p95: baseline.p95 },
      line('a key in the article', keyInArticle),
      line('a key in a bullet', keyInBullet),
      line('a key in the article, over the border and back', border),
    ],
  )
}
