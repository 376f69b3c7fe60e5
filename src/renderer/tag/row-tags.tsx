/** The tags of a draft in a row of the queue: one line, however many they are. */
export function RowTags({ tags }: Readonly<{ tags: readonly string[] }>) {
  if (tags.length === 0) return null
  return (
    <span className="truncate text-ink-2 text-small">{tags.map((tag) => `#${tag}`).join(' ')}</span>
  )
}
