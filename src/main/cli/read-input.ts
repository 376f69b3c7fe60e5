import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { INTAKE_LIMIT, type Submission } from '#shared/contract/intake.ts'
import { done, failed, type Outcome } from '#shared/contract/outcome.ts'
import type { Terminal } from './command.ts'
import { usage } from './usage.ts'

/** A file as a submission; what cannot be read at all is already a sentence. */
export type Input = Outcome<Submission> | { readonly ok: null; readonly sentence: string }

/** Reads FILE, or standard input for "-", and never more of it than the intake takes. */
export async function readInput(file: string, terminal: Terminal): Promise<Input> {
  const name = file === '-' ? 'stdin' : basename(file)
  try {
    const bytes = file === '-' ? await readStream(terminal.stdin()) : await readFile(file)
    if (typeof bytes === 'number')
      return failed({ kind: 'too-large', name, size: bytes, limit: INTAKE_LIMIT })
    return done({ name, body: { kind: 'file', base64: bytes.toString('base64') } })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    const why = String(error.code)
    return { ok: null, sentence: usage(terminal.language).unreadable(file, why) }
  }
}

/** The bytes, or the size of what is too large. */
async function readFile(file: string): Promise<Buffer | number> {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    return size > INTAKE_LIMIT ? size : await handle.readFile()
  } finally {
    await handle.close()
  }
}

async function readStream(stream: AsyncIterable<Uint8Array>): Promise<Buffer | number> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > INTAKE_LIMIT) return size
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
