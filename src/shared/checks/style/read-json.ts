import { type JsonFault, type JsonFaultKind, jsonFault } from './json-fault.ts'
import type { JsonMember, JsonNode } from './json-node.ts'

export type ReadJson =
  | { readonly ok: true; readonly root: JsonNode }
  | { readonly ok: false; readonly fault: JsonFault }

/** Deeper than a house style needs, and far from the end of the stack. */
const DEEPEST = 32

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const NUMBER_SIGNS = /[-+.\w]*/y
const WORDS = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}
const ENDS_WORD = /[\p{L}\p{N}_]/u

/** Leaves the scan; it never passes `readJson`. */
class Fault extends Error {
  readonly kind: JsonFaultKind
  readonly at: number

  constructor(kind: JsonFaultKind, at: number) {
    super(kind)
    this.kind = kind
    this.at = at
  }
}

/** Reads one text from its beginning to its end (RFC 8259), keeping where everything stands. */
class Scan {
  private at = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  whole(): JsonNode {
    // Windows editors put a mark before the first sign.
    if (this.text.charCodeAt(0) === 0xfeff) this.at = 1
    this.space()
    if (this.here() === '') throw new Fault('empty', 0)
    const root = this.value(0)
    this.space()
    if (this.here() !== '') throw new Fault(this.isComment() ? 'comment' : 'rest', this.at)
    return root
  }

  private here(): string {
    return this.text.charAt(this.at)
  }

  private space(): void {
    while (/^[ \t\r\n]$/.test(this.here())) this.at += 1
  }

  private isComment(): boolean {
    return (
      this.here() === '#' ||
      this.text.startsWith('//', this.at) ||
      this.text.startsWith('/*', this.at)
    )
  }

  private value(depth: number): JsonNode {
    const { at } = this
    const sign = this.here()
    if (depth > DEEPEST) throw new Fault('depth', at)
    if (sign === '{') return this.object(at, depth)
    if (sign === '[') return this.list(at, depth)
    if (sign === '"') return { kind: 'plain', at, value: this.string() }
    if (/^[-\d]$/.test(sign)) return { kind: 'plain', at, value: this.number() }
    for (const [word, value] of WORDS) {
      if (!this.text.startsWith(word, at) || ENDS_WORD.test(this.text.charAt(at + word.length)))
        continue
      this.at += word.length
      return { kind: 'plain', at, value }
    }
    throw new Fault(this.otherwise('value'), at)
  }

  /** The likelier mistake, where the sign that stands here gives it away. */
  private otherwise(kind: JsonFaultKind): JsonFaultKind {
    if (this.isComment()) return 'comment'
    return /^['“”‘’`]$/.test(this.here()) ? 'quote' : kind
  }

  private list(start: number, depth: number): JsonNode {
    const items: JsonNode[] = []
    this.parts('open-list', start, ']', () => items.push(this.value(depth + 1)))
    return { kind: 'list', at: start, items }
  }

  private object(start: number, depth: number): JsonNode {
    const members: JsonMember[] = []
    this.parts('open-object', start, '}', () => {
      const { at } = this
      if (this.here() !== '"') throw new Fault(this.otherwise('key'), at)
      const key = this.string()
      this.space()
      if (this.here() !== ':') throw new Fault('colon', this.at)
      this.at += 1
      this.space()
      if (this.here() === '') throw new Fault('open-object', start)
      members.push({ key, at, value: this.value(depth + 1) })
    })
    return { kind: 'object', at: start, members }
  }

  /** What stands between two brackets, part by part, with a comma between them. */
  private parts(open: JsonFaultKind, start: number, close: string, part: () => void): void {
    this.at += 1
    this.space()
    if (this.here() === close) {
      this.at += 1
      return
    }
    for (;;) {
      if (this.here() === '') throw new Fault(open, start)
      part()
      this.space()
      const comma = this.at
      const sign = this.here()
      if (sign === '') throw new Fault(open, start)
      if (sign !== ',' && sign !== close) throw new Fault(this.otherwise('comma'), comma)
      this.at += 1
      if (sign === close) return
      this.space()
      if (this.here() === close) throw new Fault('trailing-comma', comma)
    }
  }

  private number(): number {
    NUMBER.lastIndex = this.at
    NUMBER_SIGNS.lastIndex = this.at
    const number = NUMBER.exec(this.text)?.[0] ?? ''
    // "007" and "1.5.2" begin like a number and are none.
    if (number !== NUMBER_SIGNS.exec(this.text)?.[0]) throw new Fault('number', this.at)
    this.at += number.length
    return Number(number)
  }

  private string(): string {
    const start = this.at
    const parts: string[] = []
    this.at += 1
    let from = this.at
    for (;;) {
      const sign = this.here()
      if (sign === '' || sign === '\n' || sign === '\r') throw new Fault('open-text', start)
      if (sign < ' ') throw new Fault('control', this.at)
      if (sign === '"' || sign === '\\') parts.push(this.text.slice(from, this.at))
      if (sign === '\\') {
        parts.push(this.escape())
        from = this.at
      } else this.at += 1
      if (sign === '"') return parts.join('')
    }
  }

  private escape(): string {
    const letter = this.text.charAt(this.at + 1)
    const code = this.text.slice(this.at + 2, this.at + 6)
    const plain = ESCAPES[letter]
    if (plain !== undefined) {
      this.at += 2
      return plain
    }
    if (letter !== 'u' || !/^[\da-fA-F]{4}$/.test(code)) throw new Fault('escape', this.at)
    this.at += 6
    return String.fromCharCode(Number.parseInt(code, 16))
  }
}

/**
 * Reads JSON and keeps where each part stands: JSON.parse does not say on which line a text is wrong,
 * and lets a repeated key pass.
 *
 * @param text strict JSON (RFC 8259), with or without a byte order mark
 * @returns the tree, or the first thing that is wrong; offsets are UTF-16 units
 * @example readJson('{"count": 03}') // { ok: false, fault: { at: 10, message: … } }
 */
export function readJson(text: string): ReadJson {
  try {
    return { ok: true, root: new Scan(text).whole() }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return { ok: false, fault: jsonFault(text, error.kind, error.at) }
  }
}
