import { createHash } from 'node:crypto'

/** What development looks at, and what it does not. */
export const PARTS = ['tuned', 'unseen'] as const

export type Part = (typeof PARTS)[number]

/** A third of the articles is kept out of tuning, whatever the file's order. */
export const partOf = (id: string): Part =>
  (createHash('sha256').update(id).digest()[0] ?? 0) % 3 === 0 ? 'unseen' : 'tuned'
