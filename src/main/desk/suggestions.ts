import type { Content, Suggestions } from '#shared/article/content.ts'
import type { Resolution } from '#shared/suggestion/mark.ts'
import { record } from '../store/audit.ts'
import type { Writer } from '../store/connection.ts'

/**
 * Puts a name to proposals: one that is stored keeps its author, and any other is the editor's who
 * saves, whatever the screen says.
 */
export function signedSuggestions(
  content: Content,
  stored: Suggestions | undefined,
  editor: string,
): Content {
  const { suggestions } = content
  if (suggestions === undefined) return content
  const known = stored?.marks ?? []
  const marks = suggestions.marks.map((mark) => {
    const signed = known.find(({ at, by }) => at === mark.at && (mark.by === '' || by === mark.by))
    return { ...mark, by: signed?.by ?? editor }
  })
  return { ...content, suggestions: { ...suggestions, marks } }
}

/** Two ways in which a text with suggestions can lie over the same text. */
export const isSameLayer = (a: Suggestions | undefined, b: Suggestions | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

/** What was accepted and what was rejected, each a line of the trail. */
export function recordResolved(
  to: Writer,
  draftId: string,
  mark: { readonly by: string; readonly at: string },
  resolved: readonly Resolution[],
): void {
  for (const verdict of ['accepted', 'rejected'] as const) {
    const such = resolved.filter((one) => one.verdict === verdict)
    if (such.length === 0) continue
    const details = {
      kinds: such.map(({ kind }) => kind),
      authors: [...new Set(such.map(({ by }) => (by === '' ? mark.by : by)))],
    }
    record(to, { draftId, ...mark }, { action: `suggestions-${verdict}`, details })
  }
}
