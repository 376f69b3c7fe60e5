/** A fresh id for a block. */
export const newId = (): string => crypto.randomUUID()
