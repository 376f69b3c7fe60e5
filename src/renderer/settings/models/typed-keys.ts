/**
 * Keys that were typed and are not kept yet, by the provider's id. Outside React, which holds on to
 * values of former renderings: once a key is dropped here, the page has it nowhere.
 */
const typed = new Map<string, string>()

export const typedKey = (id: string): string => typed.get(id) ?? ''

export const typeKey = (id: string, key: string): void => {
  typed.set(id, key)
}

export const dropKey = (id: string): void => {
  typed.delete(id)
}

export const dropKeys = (): void => typed.clear()
