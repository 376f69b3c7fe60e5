import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { INTAKE_LIMIT } from '#shared/contract/intake.ts'
import { done, failed, type Outcome } from '#shared/contract/outcome.ts'

/**
 * A link is not followed, so that a folder hands over nothing that lies outside of it, and a pipe that
 * nobody writes to is not waited for. Windows has neither flag.
 */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** The bytes of a file, or why they are not taken: `too-large`, `unreadable-file`. */
export function readBytes(path: string, name: string): Outcome<Uint8Array> {
  let file: number | null = null
  try {
    file = openSync(path, FLAGS)
    const facts = fstatSync(file)
    if (!facts.isFile()) return failed({ kind: 'unreadable-file', name })
    if (facts.size > INTAKE_LIMIT) {
      return failed({ kind: 'too-large', name, size: facts.size, limit: INTAKE_LIMIT })
    }
    return done(new Uint8Array(readFileSync(file)))
  } catch {
    return failed({ kind: 'unreadable-file', name })
  } finally {
    if (file !== null) closeSync(file)
  }
}
