/** The list with one entry a place farther; past an end nothing changes. */
export function moved<T>(list: readonly T[], at: number, step: 1 | -1): readonly T[] {
  const to = at + step
  const entry = list[at]
  if (entry === undefined || to < 0 || to >= list.length) return list
  return list.toSpliced(at, 1).toSpliced(to, 0, entry)
}

/** A key that no entry has. Decisions on record name their reasons by it, so it never changes with its words. */
export function freeKey(list: readonly { readonly key: string }[], stem: string): string {
  const taken = new Set(list.map(({ key }) => key))
  for (let number = list.length + 1; ; number++) {
    const key = `${stem}-${number}`
    if (!taken.has(key)) return key
  }
}
