import { z } from 'zod'
import { jsonIn } from './json-in-text.ts'
import type { ReplyFault } from './reply-fault.ts'

const replySchema = z.object({ bullets: z.array(z.unknown()) })

const looksLikeBullet = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'text' in value

/** The bullets that a value holds: a reply as asked for, its array alone, or a single bullet. */
function bulletsOf(value: unknown): readonly unknown[] {
  const reply = replySchema.safeParse(value)
  if (reply.success) return reply.data.bullets
  if (Array.isArray(value)) return value.some(looksLikeBullet) ? value : []
  return looksLikeBullet(value) ? [value] : []
}

/**
 * Reads the bullets out of a whole reply, each not yet looked at.
 *
 * @returns none where the reply is no JSON of bullets
 * @example bulletsIn('{"bullets":[{"sources":["S1"],"text":"Warga memanen cabai."}]}').length // 1
 */
export function bulletsIn(reply: string): readonly unknown[] {
  const found = jsonIn(reply).map(bulletsOf)
  const whole = found.filter((bullets) => bullets.length > 1)
  // One bullet a line is told in several objects; a reply as asked for is one.
  return whole[0] ?? found.flat()
}

/** A bullet as a model wrote it. */
export interface WrittenBullet {
  /** Numbers as the question gives them: "S7". */
  readonly sources: readonly string[]
  /** Trimmed; nothing else of it is ever changed. */
  readonly text: string
}

const numberSchema = z
  .union([z.string(), z.number()])
  .transform((value) => String(value).replace(/[^\p{L}\d]/gu, ''))
  .transform((value) => (/^\d+$/u.test(value) ? `S${value}` : value.toUpperCase()))

/** "S7", ["S7", 9] and "S7, S9" all come from small models. */
const sourcesSchema = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(/[,;\s]+/u).filter(Boolean) : value),
  z.array(numberSchema).min(1).max(3),
)

const bulletSchema = z.object({
  sources: sourcesSchema,
  keep_attribution: z.string().nullish(),
  text: z.string().transform((text) => text.trim()),
})

const textOnlySchema = bulletSchema.pick({ text: true })

/**
 * Looks at one bullet of a reply.
 *
 * @returns the bullet with the faults of its form; without a text there is no bullet
 * @example readBullet({ sources: ['S7'], text: 'Warga memanen cabai.' }).bullet?.sources // ['S7']
 */
export function readBullet(value: unknown): {
  readonly bullet: WrittenBullet | null
  readonly faults: readonly ReplyFault[]
} {
  const read = bulletSchema.safeParse(value)
  if (read.success) {
    const sources = [...new Set(read.data.sources)]
    const bullet = { sources, text: read.data.text }
    return bullet.text === ''
      ? { bullet: null, faults: [{ kind: 'wrong-shape', where: 'text' }] }
      : { bullet, faults: [] }
  }
  const where = String(read.error.issues[0]?.path[0] ?? 'bullets')
  const faults = [{ kind: 'wrong-shape', where }] as const
  const text = textOnlySchema.safeParse(value)
  if (!text.success || text.data.text === '') return { bullet: null, faults }
  return { bullet: { sources: [], text: text.data.text }, faults }
}
