import { type Content, contentSchema } from '#shared/article/content.ts'
import { articleHash } from '#shared/article/hash.ts'
import { refuse } from './refusal.ts'

/**
 * Reads a stored content and holds it against the hash under which it was stored: the checks of
 * SQLite see a broken structure, not a changed word.
 */
export function readContent(json: string, hash: string): Content {
  const content = lookAtContent(json)
  if (content === null || articleHash(content) !== hash) {
    return refuse({ kind: 'revision-damaged', hash })
  }
  return content
}

/** Reads a stored content without holding it against a hash; null for what no longer reads as one. */
export function lookAtContent(json: string): Content | null {
  try {
    return contentSchema.parse(JSON.parse(json))
  } catch {
    return null
  }
}
