import { assess, digestOf } from '#main/desk/assessment.ts'
import { startReview } from '#main/desk/review.ts'
import { recognise } from '#main/intake/recognise.ts'
import type { Writer } from '#main/store/connection.ts'
import type { Digest } from '#main/store/drafts.ts'
import houseStyle from '#resources/house-style.json' with { type: 'json' }
import type { Content } from '#shared/article/content.ts'
import { houseStyleSchema } from '#shared/checks/house-style.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import { STATUS_AFTER } from '#shared/workflow/transition.ts'
import { type Arrived, arrive } from './arrive.ts'
import { decide } from './decide.ts'
import { type Draw, drawFrom } from './draw.ts'
import { fateOf } from './fate.ts'
import { shapeOf } from './shape.ts'
import { fillersOf, retold, type Slots } from './slots.ts'
import { FIRST_NAMES, LAST_NAMES } from './words.ts'

const style = houseStyleSchema.parse(houseStyle)

const HOUR = 3_600_000
const SPAN = 400 * 24 * HOUR
const EDITORS = ['Rani Wulandari', 'Galih Atmaja', 'Sekar Nirmala', 'Bima Kusumah'] as const

/** A submission taken in once, to be told anew. */
interface Shape {
  readonly source: string
  readonly json: string
  readonly digest: Digest
}

function takenIn(draw: Draw): Shape {
  const source = shapeOf(draw)
  const base64 = Buffer.from(source).toString('base64')
  const read = recognise({ name: 'naskah.html', body: { kind: 'file', base64 } }, style, draw.id)
  if (!read.ok) throw new Error(`a generated page is not taken in: ${read.problem.kind}`)
  const { content, bullets } = read.value.recognised
  const { title, opening } = digestOf(assess({ content, bullets, baselines: [] }, style))
  const json = JSON.stringify({ content, bullets, title, opening })
  const one = retoldAs(json, draw, fillersOf(draw, new Date('2026-06-01T00:00:00Z')))
  return { source, json, digest: digestOf(assess({ ...one, baselines: [] }, style)) }
}

interface Told {
  readonly content: Content
  readonly bullets: readonly Bullet[]
  readonly title: string
  readonly opening: string
}

function retoldAs(json: string, draw: Draw, fillers: Slots): Told {
  const told: Told = JSON.parse(retold(json, fillers))
  return { ...told, bullets: told.bullets.map((bullet) => ({ ...bullet, id: draw.id() })) }
}

export interface Wish {
  readonly drafts: number
  readonly seed: number
  /** The present of the generated desk, as ISO UTC. */
  readonly until: string
  /** Runs one transaction. */
  readonly write: (act: (to: Writer) => void) => void
  readonly onProgress?: (done: number) => void
}

/** Drafts of one transaction. */
const TOGETHER = 1_000

/**
 * Fills an empty store with drafts as if a desk had worked on them for 400 days: the same for the same
 * seed, every table and line of the trail as the program writes them.
 */
export function generate({ drafts, seed, until, write, onProgress }: Wish): void {
  const draw = drawFrom(seed)
  const shapes = Array.from({ length: Math.min(400, Math.max(10, drafts / 20)) }, () =>
    takenIn(draw),
  )
  const writers = Array.from(
    { length: Math.max(5, Math.ceil(drafts / 60)) },
    () => `${draw.pick(FIRST_NAMES)} ${draw.pick(LAST_NAMES)}`,
  )
  const end = Date.parse(until)
  const due = new Map<number, ((to: Writer) => void)[]>()
  let hour = Math.floor((end - SPAN) / HOUR)

  const plan = (at: number, act: (to: Writer) => void) => {
    if (at >= end) return
    const slot = Math.max(hour, Math.floor(at / HOUR))
    due.set(slot, [...(due.get(slot) ?? []), act])
  }
  const catchUp = (to: Writer, now: number) => {
    for (; hour <= Math.floor(now / HOUR); hour += 1) {
      for (const act of due.get(hour) ?? []) act(to)
      due.delete(hour)
    }
  }
  const follow = (arrived: Arrived, came: number) => {
    const editor = draw.pick(EDITORS)
    const { begins, acts } = fateOf(draw)
    if (begins !== null) {
      const at = new Date(came + begins).toISOString()
      plan(came + begins, (to) =>
        startReview(to, { id: arrived.id, status: 'submitted' }, { by: editor, at }),
      )
    }
    for (const [at, { action, after }] of acts.entries()) {
      const previous = acts[at - 1]
      const from = previous === undefined ? 'in-review' : STATUS_AFTER[previous.action]
      const id = draw.id()
      const isReasoned = !['approve', 'publish'].includes(action)
      const reasons = isReasoned ? [style.reasons[draw.below(style.reasons.length)]?.key ?? ''] : []
      const taken = { id, place: at + 1, action, from, reasons, by: editor }
      const when = new Date(came + after).toISOString()
      plan(came + after, (to) => decide(to, arrived, { ...taken, at: when }))
    }
  }
  const oneDraft = (to: Writer, number: number) => {
    const came = Math.floor(end - SPAN + (SPAN * (number + draw.below(100) / 100)) / drafts)
    catchUp(to, came)
    const shape = shapes[draw.below(shapes.length)] ?? takenIn(draw)
    const fillers = fillersOf(draw, new Date(came))
    const { title, opening, ...told } = retoldAs(shape.json, draw, fillers)
    const arrival = {
      ...{ id: draw.id(), at: new Date(came).toISOString(), editor: draw.pick(EDITORS) },
      writer: writers[draw.below(writers.length)] ?? '',
      bytes: Buffer.from(retold(shape.source, fillers)),
      ...told,
      digest: { ...shape.digest, title, opening },
    }
    follow(arrive(to, arrival, draw.id), came)
  }

  for (let from = 0; from < drafts; from += TOGETHER) {
    const to = Math.min(drafts, from + TOGETHER)
    write((writer) => {
      for (let number = from; number < to; number += 1) oneDraft(writer, number)
    })
    onProgress?.(to)
  }
  write((writer) => catchUp(writer, end - 1))
}
