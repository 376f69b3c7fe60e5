/** What became of a reply's text as JSON. */
export type Standing =
  /** No JSON began. */
  | 'none'
  /** JSON began and did not end. */
  | 'open'
  | 'closed'

/** Reads bullets out of a reply while it arrives, whatever stands around them. */
export interface BulletReader {
  /** Takes the next piece of text; gives the bullets that it finished. */
  readonly read: (piece: string) => readonly unknown[]
  readonly standing: () => Standing
}

const THINK = '<think>'
const THOUGHT = '</think>'

const isBlank = (char: string): boolean => /\s/.test(char)

/** The value of a JSON text, or undefined. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

interface Bracket {
  readonly bracket: '{' | '['
  readonly at: number
}

/**
 * Makes a reader for one reply: `{"bullets":[...]}`, a bare list of bullets or a single one, also inside
 * a code fence or prose and after what a model thought aloud. It looks at each character once.
 */
export function bulletReader(): BulletReader {
  /** All that was read; looked into only where an object ends, for joining it up costs its length. */
  let text = ''
  /** What is not read yet: the start, while it may be a thought, and the end of a thought. */
  let held = ''
  let stage: 'start' | 'thinking' | 'reading' = 'start'
  /** Open brackets, and where each began. */
  const open: Bracket[] = []
  let isInString = false
  let isEscaped = false
  /** A bracket outside all others with nothing but blanks after it. */
  let mayBegin: Bracket | null = null
  let found = 0
  let foundBefore = 0
  let everClosed = false

  /** Whether the object that ends here stands in a list that is all, or right under the root. */
  const isInList = (): boolean => {
    const path = open.map(({ bracket }) => bracket).join('')
    return path === '[{' || path === '{[{'
  }

  function close(end: number): readonly unknown[] {
    const isElement = open.length <= 3 && isInList()
    const last = open.pop()
    const isRoot = open.length === 0
    if (isRoot) everClosed = true
    const isAlone = isRoot && found === foundBefore
    if (last?.bracket !== '{' || !(isElement || isAlone)) return []
    const value = parsed(text.slice(last.at, end + 1))
    const isBullet = typeof value === 'object' && value !== null && (isElement || 'text' in value)
    return isBullet ? [value] : []
  }

  /** Whether a value begins here: a bracket in prose begins nothing, `{"`, `{}` and `[{` do. */
  function begins(char: string, here: number): boolean {
    const isBegun =
      (mayBegin?.bracket === '{' && (char === '"' || char === '}')) ||
      (mayBegin?.bracket === '[' && char === '{')
    if (mayBegin !== null && isBegun) {
      open.push(mayBegin)
      mayBegin = null
      foundBefore = found
      return true
    }
    if (char === '{' || char === '[') mayBegin = { bracket: char, at: here }
    else if (!isBlank(char)) mayBegin = null
    return false
  }

  function step(char: string, here: number): readonly unknown[] {
    if (open.length === 0 && !begins(char, here)) return []
    if (isInString) {
      if (isEscaped) isEscaped = false
      else if (char === '\\') isEscaped = true
      else if (char === '"') isInString = false
      return []
    }
    switch (char) {
      case '"':
        isInString = true
        return []
      case '{':
      case '[':
        open.push({ bracket: char, at: here })
        return []
      case '}':
      case ']':
        return close(here)
      default:
        return []
    }
  }

  /** What of a piece is not thought aloud; '' while that is not known. */
  function said(piece: string): string {
    held += piece
    if (stage === 'start') {
      const start = held.trimStart().slice(0, THINK.length)
      if (start !== THINK && THINK.startsWith(start)) return ''
      stage = start === THINK ? 'thinking' : 'reading'
    }
    if (stage === 'thinking') {
      const end = held.indexOf(THOUGHT)
      // The mark itself may be cut by the end of a piece.
      if (end === -1) held = held.slice(-THOUGHT.length)
      else stage = 'reading'
      held = end === -1 ? held : held.slice(end + THOUGHT.length)
    }
    if (stage !== 'reading') return ''
    const rest = held
    held = ''
    return rest
  }

  return {
    read: (piece) => {
      const rest = said(piece)
      const from = text.length
      text += rest
      const bullets: unknown[] = []
      for (let at = 0; at < rest.length; at++) {
        const values = step(rest.charAt(at), from + at)
        found += values.length
        bullets.push(...values)
      }
      return bullets
    },
    standing: () => (open.length > 0 ? 'open' : everClosed ? 'closed' : 'none'),
  }
}
