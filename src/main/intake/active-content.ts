import type { Element, Root } from 'hast'
import { elementsOf } from '#shared/markup/tree.ts'

const ACTIVE: ReadonlySet<string> = new Set(['script', 'iframe', 'object', 'embed', 'applet'])

/** A script element that holds data, such as a page's description of itself. */
const isData = ({ tagName, properties }: Element): boolean =>
  tagName === 'script' && /json/i.test(String(properties.type ?? ''))

const handlersOf = ({ properties }: Element): readonly string[] =>
  Object.keys(properties)
    .filter((name) => /^on[A-Z]/i.test(name))
    .map((name) => `${name.toLowerCase()}=""`)

/** White space and control characters are what a browser reads past in an address. */
const isScriptAddress = (value: unknown): boolean =>
  typeof value === 'string' && /^javascript:/i.test(value.replaceAll(/[\p{Cc}\s]/gu, ''))

function partsOf(element: Element): readonly string[] {
  const own = ACTIVE.has(element.tagName) && !isData(element) ? [`<${element.tagName}>`] : []
  const addresses = Object.values(element.properties).filter(isScriptAddress)
  return [...own, ...handlersOf(element), ...addresses.map(() => 'javascript:')]
}

/**
 * Names what a page would have run, for the list of what was left out: the import keeps none of it,
 * and an editor should know that it was there.
 *
 * @returns a line a kind with its count, in the order of the page
 * @example activeContent(parseMarkup('<script>x()</script>')) // ['<script> × 1']
 */
export function activeContent(root: Root): readonly string[] {
  const counts = new Map<string, number>()
  for (const element of elementsOf(root))
    for (const part of partsOf(element)) counts.set(part, (counts.get(part) ?? 0) + 1)
  return [...counts].map(([part, count]) => `${part} × ${count}`)
}
