import type { Content } from '#shared/article/content.ts'
import { envelope, headingNode, paragraphNode, textNode } from '#shared/article/nodes.ts'
import type { Draw } from '../../generated/draw.ts'
import { BODIES, FIRST_NAMES, LAST_NAMES, PLACES } from '../../generated/words.ts'
import { ADJECTIVES, LINKS, NOUNS, STOCK, TIMES, VERBS } from './words.ts'

/** An article as the eval changes it: its title, and its paragraphs as words. */
export interface Piece {
  readonly title: string
  readonly paragraphs: readonly (readonly string[])[]
}

const one = (draw: Draw, from: readonly string[]): string => from[draw.below(from.length)] ?? ''

function thing(draw: Draw): string {
  const noun = draw.pick(NOUNS)
  const part = draw.below(10)
  if (part < 3) return `${noun} ${draw.pick(ADJECTIVES)}`
  if (part < 5) return `${noun} di ${one(draw, PLACES)}`
  return part < 6 ? `${2 + draw.below(400)} ${noun}` : noun
}

function who(draw: Draw): string {
  const part = draw.below(10)
  if (part < 3) return `${one(draw, FIRST_NAMES)} ${one(draw, LAST_NAMES)}`
  return part < 5 ? one(draw, BODIES) : thing(draw)
}

const clause = (draw: Draw): string => `${who(draw)} ${draw.pick(VERBS)} ${thing(draw)}`

function sentence(draw: Draw): string {
  const parts = [
    ...(draw.percent(25) ? [`${draw.pick(TIMES)},`] : []),
    clause(draw),
    ...(draw.percent(60) ? [`${draw.pick(LINKS)} ${clause(draw)}`] : []),
    ...(draw.percent(20) ? [draw.pick(STOCK)] : []),
    ...(draw.percent(25) ? [draw.pick(TIMES)] : []),
  ]
  const text = parts.join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

const wordsOf = (text: string): readonly string[] => text.split(' ')

/** A paragraph of three to five sentences. */
export const paragraphOf = (draw: Draw): readonly string[] =>
  wordsOf(Array.from({ length: 3 + draw.below(3) }, () => sentence(draw)).join(' '))

/** An article of 200 to 700 words about nothing that was. */
export function pieceOf(draw: Draw): Piece {
  const paragraphs = Array.from({ length: 5 + draw.below(8) }, () => paragraphOf(draw))
  return { title: `${clause(draw)} ${draw.pick(TIMES)}`, paragraphs }
}

/** As an import stores it. */
export const contentOf = ({ title, paragraphs }: Piece): Content => ({
  title,
  excerpt: '',
  body: envelope([
    paragraphNode([textNode(paragraphs[0]?.join(' ') ?? '')]),
    headingNode(2, [textNode('Cerita di Baliknya')]),
    ...paragraphs.slice(1).map((words) => paragraphNode([textNode(words.join(' '))])),
  ]),
})
