import { assess, digestOf } from '#main/desk/assessment.ts'
import { recognise } from '#main/intake/recognise.ts'
import type { Digest } from '#main/store/drafts.ts'
import type { Content } from '#shared/article/content.ts'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import type { Draw } from './draw.ts'
import { shapeOf } from './shape.ts'
import { fillersOf, retold, type Slots } from './slots.ts'

/** A submission taken in once, to be told anew. */
export interface Shape {
  readonly source: string
  readonly content: string
  readonly rest: string
  /** What the checks say of it, whatever fills it. */
  readonly digest: Digest
}

/** A shape with everything that differs between two articles. */
export interface Told {
  readonly bytes: Uint8Array
  readonly content: Content
  /** The content as it is stored. */
  readonly json: string
  readonly bullets: readonly Bullet[]
  readonly digest: Digest
}

export function takenIn(draw: Draw, style: HouseStyle): Shape {
  const source = shapeOf(draw)
  const base64 = Buffer.from(source).toString('base64')
  const read = recognise({ name: 'naskah.html', body: { kind: 'file', base64 } }, style, draw.id)
  if (!read.ok) throw new Error(`a generated page is not taken in: ${read.problem.kind}`)
  const { content, bullets } = read.value.recognised
  const digest = digestOf(assess({ content, bullets, baselines: [] }, style))
  const { title, opening } = digest
  const shape = {
    ...{ source, digest },
    content: JSON.stringify(content),
    rest: JSON.stringify({ bullets, title, opening }),
  }
  const one = toldAnew(shape, draw, fillersOf(draw, new Date('2026-06-01T00:00:00Z')))
  return { ...shape, digest: digestOf(assess({ ...one, baselines: [] }, style)) }
}

type Rest = Pick<Told, 'bullets'> & Pick<Digest, 'title' | 'opening'>

/** Nothing is checked again: no check looks at what differs. */
export function toldAnew(shape: Shape, draw: Draw, fillers: Slots): Told {
  const json = retold(shape.content, fillers)
  const { bullets, title, opening }: Rest = JSON.parse(retold(shape.rest, fillers))
  return {
    bytes: Buffer.from(retold(shape.source, fillers)),
    content: JSON.parse(json),
    json,
    bullets: bullets.map((bullet) => ({ ...bullet, id: draw.id() })),
    digest: { ...shape.digest, title, opening },
  }
}
