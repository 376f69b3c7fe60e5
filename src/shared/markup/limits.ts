/**
 * What no article needs, but what costs a parser time or memory that grows with its square: deep
 * nesting, formatting left open over many blocks (each block repeats it), floods of tags or attributes.
 */
const LIMITS = { tags: 150_000, depth: 400, formatting: 40, attributes: 1_000 }

/** Elements without an end tag, or whose end tag may be left out. */
const UNNESTED = new Set(
  `area base br col embed hr img input link meta source track wbr p li dt dd tr td th option thead tbody
  tfoot colgroup html head body`.split(/\s+/),
)

const FORMATTING = new Set('b big code em font i nobr s small strike strong tt u'.split(' '))

/** Elements whose content is text to the parser, whatever it looks like. */
const RAW_TEXT_END: ReadonlyMap<string, RegExp> = new Map(
  'iframe noembed noframes script style textarea title xmp'
    .split(' ')
    .map((name) => [name, new RegExp(`</${name}`, 'gi')]),
)

const COMMENT_END = /-->/g

/** Sticky, so that each try starts exactly where the scan stands. */
const TAG = /<(\/?)([a-z][^\s/>]*)/iy

/** Returns where a tag ends and how many attributes it has, from the offset behind its name. */
function tagEnd(html: string, from: number): { readonly end: number; readonly attributes: number } {
  let attributes = 0
  let quote = ''
  let at = from
  for (; at < html.length; at += 1) {
    const character = html.charAt(at)
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '>') {
      break
    } else if (character === '"' || character === "'") {
      quote = character
      attributes += 1
    } else if (/[\s/]/.test(character) && /[^\s/>]/.test(html.charAt(at + 1))) {
      attributes += 1
    }
  }
  return { end: at + 1, attributes }
}

/** Offset behind the next match of a global expression; the end of the text without one. */
function behind(text: string, mark: RegExp, from: number): number {
  mark.lastIndex = from
  return mark.test(text) ? mark.lastIndex : text.length
}

/**
 * Says in one linear pass whether markup is simple enough to be parsed.
 *
 * @example isParsable('<p>Warga</p>') // true
 * @example isParsable('<div>'.repeat(100_000)) // false
 */
export function isParsable(html: string): boolean {
  let tags = 0
  let depth = 0
  let formatting = 0
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      at = behind(html, COMMENT_END, at + 4)
      continue
    }
    TAG.lastIndex = at
    const [opening = '', slash = '', written = ''] = TAG.exec(html) ?? []
    if (opening === '') {
      at += 1
      continue
    }
    const name = written.toLowerCase()
    const { end, attributes } = tagEnd(html, at + opening.length)
    const step = slash === '' ? 1 : -1
    tags += 1
    const rawTextEnd = slash === '' ? RAW_TEXT_END.get(name) : undefined
    if (rawTextEnd === undefined && !UNNESTED.has(name)) depth = Math.max(0, depth + step)
    if (FORMATTING.has(name)) formatting = Math.max(0, formatting + step)
    if (
      tags > LIMITS.tags ||
      depth > LIMITS.depth ||
      formatting > LIMITS.formatting ||
      attributes > LIMITS.attributes
    ) {
      return false
    }
    at = rawTextEnd === undefined ? end : behind(html, rawTextEnd, end)
  }
  return true
}
