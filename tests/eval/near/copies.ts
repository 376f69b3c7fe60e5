import type { Draw } from '../../generated/draw.ts'
import type { Piece } from './texts.ts'
import { ADJECTIVES, LINKS, NOUNS, VERBS } from './words.ts'

const OTHER_WORDS = [...NOUNS, ...VERBS, ...ADJECTIVES, ...LINKS].filter(
  (word) => !word.includes(' '),
)

/** Places of a text in the order in which chance takes them. */
function shuffled(draw: Draw, count: number): readonly number[] {
  const places = Array.from({ length: count }, (_, at) => at)
  for (let at = places.length - 1; at > 0; at -= 1) {
    const to = draw.below(at + 1)
    const held = places[at] ?? 0
    places[at] = places[to] ?? 0
    places[to] = held
  }
  return places
}

/** The same piece with so many of a hundred words replaced by others, under a title of its own. */
export function rewritten(draw: Draw, piece: Piece, title: string, percent: number): Piece {
  const count = piece.paragraphs.reduce((sum, words) => sum + words.length, 0)
  const changed = new Set(shuffled(draw, count).slice(0, Math.round((count * percent) / 100)))
  let at = -1
  const paragraphs = piece.paragraphs.map((words) =>
    words.map((word) => {
      at += 1
      if (!changed.has(at)) return word
      const others = OTHER_WORDS.filter((other) => other !== word)
      const other = others[draw.below(others.length)] ?? word
      return /[.,]$/.test(word) ? `${other}${word.slice(-1)}` : other
    }),
  )
  return { title, paragraphs }
}

/** Another piece that has one paragraph of this one. */
export function withPassage(draw: Draw, into: Piece, from: Piece): Piece {
  const taken = from.paragraphs[draw.below(from.paragraphs.length)] ?? []
  const at = draw.below(into.paragraphs.length)
  return { ...into, paragraphs: into.paragraphs.toSpliced(at, 1, taken) }
}
