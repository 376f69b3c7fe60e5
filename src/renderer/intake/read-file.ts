import { INTAKE_LIMIT, type Submission } from '#shared/contract/intake.ts'
import type { Problem } from '#shared/contract/problem.ts'

export type ReadFile =
  | { readonly ok: true; readonly submission: Submission }
  | { readonly ok: false; readonly problem: Problem }

/** Reads a file in the page. One that is too large is refused unread: 50 MB are never sent. */
export async function readFile(file: File): Promise<ReadFile> {
  const { name, size } = file
  if (size > INTAKE_LIMIT)
    return { ok: false, problem: { kind: 'too-large', name, size, limit: INTAKE_LIMIT } }
  // A data address ends in the base64 of the bytes: `data:text/plain;base64,SGFsbw==`.
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  }).catch(() => null)
  // A folder, or a file that is gone since it was dropped.
  if (address === null) return { ok: false, problem: { kind: 'unknown-format', name } }
  const base64 = address.slice(address.indexOf(',') + 1)
  if (size === 0 || base64 === '') return { ok: false, problem: { kind: 'empty-input', name } }
  return { ok: true, submission: { name, body: { kind: 'file', base64 } } }
}
