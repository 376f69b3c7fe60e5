import { safeUrl } from '#shared/article/safe-url.ts'

/**
 * Makes an address of a page absolute and returns it where it may be kept. Parsing first tells what a
 * browser would do with tabs and controls inside a scheme.
 *
 * @example keptUrl('/berita/1', 'https://contoh.id/') // 'https://contoh.id/berita/1'
 * @example keptUrl('java\tscript:alert(1)', null) // null
 */
export function keptUrl(address: string, base: string | null): string | null {
  // An empty address would become that of the page itself.
  if (address.trim() === '' || !URL.canParse(address, base ?? undefined)) return null
  return safeUrl(new URL(address, base ?? undefined).href)
}
