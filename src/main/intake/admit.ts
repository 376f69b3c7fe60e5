import { INTAKE_LIMIT, type Submission } from '#shared/contract/intake.ts'
import { done, failed, never, type Outcome } from '#shared/contract/outcome.ts'
import { decode } from './encoding.ts'
import { isForeignFormat } from './format.ts'
import { pastedAs } from './paste.ts'

/** A submission as it comes to the reader: as a call brought it, or bytes that lie here already. */
export type Arrived =
  | Submission
  | {
      readonly name: string
      readonly body: { readonly kind: 'bytes'; readonly bytes: Uint8Array }
    }

/** A submission that may be read: its bytes as they came, and the same as text. */
export interface Admitted {
  readonly name: string
  readonly bytes: Uint8Array
  readonly text: string
  /** The format is certain for a paste; a file's is told by name and content. */
  readonly pasted: 'text' | 'html' | null
}

/** How far a file is looked into for bytes that no text holds. */
const SNIFFED = 8 * 1024

/** Text has next to no control characters; this share of the sniffed bytes is no text. */
const CONTROL_SHARE = 0.1

function isBinary(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, SNIFFED)).toString('latin1')
  if (head.startsWith('%PDF-')) return true
  if (head.startsWith('\u00ff\u00fe') || head.startsWith('\u00fe\u00ff')) return false
  if (head.includes('\u0000')) return true
  const controls = head.match(/(?![\t\n\f\r\v\u0080-\u009f])\p{Cc}/gu)?.length ?? 0
  return controls > head.length * CONTROL_SHARE
}

/** Size of the bytes that Base64 of this length stands for, without decoding it. */
const decodedSize = (base64: string): number =>
  (base64.length / 4) * 3 - (base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0)

/** Nothing is decoded before size and name let it in. */
function admitFile(name: string, size: number, read: () => Uint8Array): Outcome<Admitted> {
  if (size > INTAKE_LIMIT) return failed({ kind: 'too-large', name, size, limit: INTAKE_LIMIT })
  if (size === 0) return failed({ kind: 'empty-input', name })
  if (isForeignFormat(name)) return failed({ kind: 'unknown-format', name })
  const bytes = read()
  if (isBinary(bytes)) return failed({ kind: 'binary-input', name })
  const text = decode(bytes, name)
  if (!text.ok) return text
  if (text.value.trim() === '') return failed({ kind: 'empty-input', name })
  return done({ name, bytes, text: text.value, pasted: null })
}

function admitPaste(name: string, pasted: { text: string; html: string }): Outcome<Admitted> {
  const size = Buffer.byteLength(pasted.html) + Buffer.byteLength(pasted.text)
  if (size > INTAKE_LIMIT) return failed({ kind: 'too-large', name, size, limit: INTAKE_LIMIT })
  const kind = pastedAs(pasted)
  const text = pasted[kind]
  if (text.trim() === '') return failed({ kind: 'empty-input', name })
  return done({ name, bytes: new TextEncoder().encode(text), text, pasted: kind })
}

/**
 * Lets a submission in or names why not, before any parser sees it: `too-large`, `empty-input`,
 * `unknown-format`, `binary-input`, `wrong-encoding`.
 *
 * @example admit({ name: 'naskah.txt', body: { kind: 'file', base64: 'V2FyZ2E=' } })
 */
export function admit({ name, body }: Arrived): Outcome<Admitted> {
  switch (body.kind) {
    case 'bytes':
      return admitFile(name, body.bytes.byteLength, () => body.bytes)
    case 'file':
      return admitFile(
        name,
        decodedSize(body.base64),
        () => new Uint8Array(Buffer.from(body.base64, 'base64')),
      )
    case 'paste':
      return admitPaste(name, body)
    default:
      return never(body)
  }
}
