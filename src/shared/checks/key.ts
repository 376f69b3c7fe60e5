import type { Article, Span } from '#shared/article/article.ts'
import { canonicalJson } from '#shared/article/canonical.ts'
import { digest } from '#shared/article/digest.ts'
import { never } from '#shared/contract/outcome.ts'
import { oncePerText } from '#shared/once-per.ts'
import { plainWords } from '#shared/summary/plain-words.ts'
import type { Finding, KeyedFinding, Place } from './finding.ts'

/** Most findings say at a key stroke what they said at the one before. */
const digestOf = oncePerText(digest)

/** Where a finding stands, without offsets: they move with every edit before it. */
function whereabouts(place: Place): readonly string[] {
  switch (place.kind) {
    case 'article':
    case 'title':
    case 'excerpt':
    case 'summary':
      return [place.kind]
    case 'block':
      return [place.kind, place.blockId]
    case 'figure':
      return [place.kind, place.blockId, place.field]
    case 'bullet':
      return [place.kind, place.bulletId, place.half]
    default:
      return never(place)
  }
}

/**
 * Gives findings the names by which an editor's answer to them is kept: equal while check, place, the
 * words concerned, what it says of them and the words of the article that show it are; different as soon
 * as one changes, so that it is offered again. Offsets, severity and the typography of the evidence do
 * not count. Two alike in one block are one.
 *
 * @param article the reading that the findings were made from
 * @returns a function from finding to finding with key: SHA-256, hex
 * @example findings.map(keysIn(article))
 */
export function keysIn(article: Pick<Article, 'blocks'>): (finding: Finding) => KeyedFinding {
  const texts = new Map(article.blocks.map(({ id, text }) => [id, text]))
  const shown = ({ blockId, start, end }: Span) =>
    plainWords((texts.get(blockId) ?? '').slice(start, end))
  return (finding) => {
    const { check, variant, place, words, article: instead, evidence, params } = finding
    const said = Object.entries(params).map(([name, value]) => [name, plainWords(value)])
    const named = [check, variant, [...whereabouts(place)], words?.normalize('NFC') ?? null]
    const against = [instead && plainWords(instead), evidence.map(shown)]
    return { ...finding, key: digestOf(canonicalJson([...named, said.sort(), ...against])) }
  }
}
