const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

// Everything that XML 1.0 (section 2.2) has no way to say, escaped or not.
const UNSAYABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/**
 * Text as character data or attribute value of XML 1.0; what XML cannot say is left out.
 *
 * @example xmlText('a < b\u0000') // 'a &lt; b'
 */
export const xmlText = (text: string): string =>
  text
    .toWellFormed()
    .replace(UNSAYABLE, '')
    .replace(/[&<>"]/g, (character) => NAMED[character] ?? '')

/**
 * An element of XML. Children are XML already: made by this function, or by `xmlText`.
 *
 * @example xml('w:t', { 'xml:space': 'preserve' }, xmlText('a & b')) // '<w:t xml:space="preserve">a &amp; b</w:t>'
 */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly string[]
): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`)
  const open = `<${name}${said.join('')}`
  return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`
}
