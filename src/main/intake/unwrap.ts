/** Lines of a hard-wrapped text are at most so long ... */
const WIDEST = 100
/** ... and where a line goes on below, it fills at least this share of the widest. */
const FILLED = 0.6

/** A line that starts something of its own, whatever stands above it. */
const OWN_START = /^\s*(?:[•·▪●*–—-]\s|\d{1,3}[.)]\s|#{1,6}\s|>)/u

/**
 * Joins the lines of a text that was wrapped by hand or by a mail program; other texts come back as
 * they are. A text counts as wrapped when its paragraphs have several lines, all about equally wide.
 *
 * @example unwrap('Warga desa ... memanen\ncabai pada Senin.') // one line
 */
export function unwrap(text: string): string {
  const groups = text.split(/\n[ \t]*\n/).map((group) => group.split('\n'))
  const lines = groups.flat()
  const widest = lines.reduce((width, line) => Math.max(width, line.trimEnd().length), 0)
  const followed = groups.flatMap((group) => group.slice(0, -1))
  const filled = followed.filter((line) => line.trimEnd().length >= widest * FILLED)
  const isWrapped =
    widest <= WIDEST &&
    widest >= 40 &&
    followed.length >= 4 &&
    filled.length >= followed.length * 0.7
  if (!isWrapped) return text
  return groups
    .map((group) =>
      group.reduce((joined, line, at) => {
        const above = group[at - 1]
        if (above === undefined) return line
        const goesOn = above.trimEnd().length >= widest * FILLED && !OWN_START.test(line)
        return goesOn ? `${joined.trimEnd()} ${line.trim()}` : `${joined}\n${line}`
      }, ''),
    )
    .join('\n\n')
}
