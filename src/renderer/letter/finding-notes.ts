import type { Article } from '#shared/article/article.ts'
import type { KeyedFinding } from '#shared/checks/finding.ts'
import { findingMessage } from '#shared/checks/message.ts'
import { notePlace } from '#shared/letter/find-place.ts'
import { LONGEST_QUOTE, type Note } from '#shared/letter/note.ts'

/**
 * Notes of what the checks found in the article, each at its place. One that stands there already, by
 * words and place, is not taken again.
 */
export function findingNotes(
  findings: readonly KeyedFinding[],
  article: Article,
  taken: readonly Note[],
  language: 'id' | 'en',
  newId: () => string,
): readonly Note[] {
  const sign = ({ words, place }: Pick<Note, 'words' | 'place'>) => JSON.stringify([words, place])
  const seen = new Set(taken.map(sign))
  const notes: Note[] = []
  for (const finding of findings) {
    if (finding.severity === 'note') continue
    const words = findingMessage(finding, language)
    const note = { words, place: notePlace(article, finding.place, LONGEST_QUOTE) }
    if (seen.has(sign(note))) continue
    seen.add(sign(note))
    notes.push({ id: newId(), reason: null, ...note })
  }
  return notes
}
