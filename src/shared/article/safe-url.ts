/** An address as browsers read it: line breaks and tabs go ("java\tscript:" runs), spaces are coded. */
const clean = (address: string): string =>
  address
    .replace(/\p{Cc}/gu, '')
    .trim()
    .replaceAll(' ', '%20')

/**
 * Returns an address that a link may have, or null: http, https and mailto only, whatever the case.
 * The one rule for import, editor and export.
 *
 * @example safeUrl('javascript:alert(1)') // null
 * @example safeUrl(' HTTPS://contoh.id/a b ') // 'HTTPS://contoh.id/a%20b'
 */
export function safeUrl(address: string): string | null {
  const url = clean(address)
  return /^(?:https?:\/\/[^/?#]|mailto:[^?])/i.test(url) ? url : null
}

/**
 * Returns an address that a picture may have, or null: http, https, or one without a scheme, which is
 * a content-addressed id or a path in the imported page. Bytes (data:) never enter an article's state.
 *
 * @example safePictureAddress('data:image/png;base64,AAAA') // null
 */
export function safePictureAddress(address: string): string | null {
  const url = clean(address)
  if (url === '' || (/^[a-z][a-z\d+.-]*:/i.test(url) && !/^https?:\/\/[^/?#]/i.test(url)))
    return null
  return url
}
