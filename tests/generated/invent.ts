import type { Kept } from '#main/desk/keep-submission.ts'
import { nearMarks } from '#main/store/near-texts.ts'
import { sha256 } from '#main/store/record-hash.ts'
import { indexedWords } from '#main/store/search-index.ts'
import houseStyle from '#resources/house-style.json' with { type: 'json' }
import { articleHash } from '#shared/article/hash.ts'
import { houseStyleSchema } from '#shared/checks/house-style.ts'
import { textsOf } from '#shared/search/texts-of.ts'
import { contentHash } from '#shared/workflow/content-hash.ts'
import { drawFrom } from './draw.ts'
import { type Review, reviewOf } from './review.ts'
import { fillersOf } from './slots.ts'
import { type Told, takenIn, toldAnew } from './told.ts'
import { FIRST_NAMES, LAST_NAMES } from './words.ts'

const style = houseStyleSchema.parse(houseStyle)

/** How long the desk worked on them, in ms. */
export const SPAN = 400 * 24 * 3_600_000

/** Drafts that are handed over together. */
const TOGETHER = 100

const EDITORS = ['Rani Wulandari', 'Galih Atmaja', 'Sekar Nirmala', 'Bima Kusumah'] as const

export interface Wish {
  readonly drafts: number
  readonly seed: number
  /** The present of the generated desk, as ISO UTC. */
  readonly until: string
}

/** A submission and what will be done to it: all that can be known of it without a store. */
export interface Invented {
  readonly at: string
  /** In the order in which the desk asks for them: the draft's, the source's, a new writer's, the version's. */
  readonly ids: readonly [string, ...string[]]
  readonly kept: Kept
  readonly contentHash: string
  readonly version: string | null
  readonly review: Review
}

/** Two things are spared: the checks, which were run once for its shape, and what each point was found to rest on. */
const preparedAs = ({ bytes, content, json, bullets, digest }: Told): Kept['prepared'] => ({
  recognised: { bullets: [...bullets], stripped: [], category: '', writer: '' },
  ...{ bytes, mediaType: 'text/html', sha256: sha256(bytes) },
  ...{ hash: articleHash(content), json, words: digest.words },
  ...{ digest, seen: [], near: nearMarks(content) },
  search: indexedWords(textsOf(content, bullets, '')),
})

/** Invents drafts in the order in which they come: the same for the same wish. */
export function* invented({ drafts, seed, until }: Wish): Generator<readonly Invented[]> {
  const draw = drawFrom(seed)
  const shapes = Array.from({ length: Math.min(400, Math.max(10, drafts / 20)) }, () =>
    takenIn(draw, style),
  )
  const writers = Array.from(
    { length: Math.max(5, Math.ceil(drafts / 60)) },
    () => `${draw.pick(FIRST_NAMES)} ${draw.pick(LAST_NAMES)}`,
  )
  const known = new Set<string>()
  const begin = Date.parse(until) - SPAN

  const one = (number: number): Invented => {
    const came = Math.floor(begin + (SPAN * (number + draw.below(100) / 100)) / drafts)
    const shape = shapes[draw.below(shapes.length)] ?? takenIn(draw, style)
    const told = toldAnew(shape, draw, fillersOf(draw, new Date(came)))
    const id = draw.id()
    const by = draw.pick(EDITORS)
    const writer = writers[draw.below(writers.length)] ?? ''
    const ids = [draw.id(), ...(known.has(writer) ? [] : [draw.id()])]
    known.add(writer)
    const version = told.bullets.length === 0 ? null : draw.id()
    return {
      at: new Date(came).toISOString(),
      ids: [id, ...ids, ...(version === null ? [] : [version])],
      kept: { name: `${id}.html`, prepared: preparedAs(told), writer, by },
      contentHash: contentHash(told.content, told.bullets),
      version,
      review: reviewOf(draw, came, draw.pick(EDITORS), style),
    }
  }

  for (let from = 0; from < drafts; from += TOGETHER) {
    const length = Math.min(TOGETHER, drafts - from)
    yield Array.from({ length }, (_, at) => one(from + at))
  }
}
