import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const renderer = new URL('../../../src/renderer', import.meta.url).pathname
const areas = readdirSync(join(renderer, 'i18n/id')).map((file) => file.replace('.json', ''))

type Tree = { readonly [key: string]: string | Tree }

const read = (language: 'id' | 'en', area: string): Tree =>
  JSON.parse(readFileSync(join(renderer, 'i18n', language, `${area}.json`), 'utf8'))

/** Every message as [path, words], "act.approve" for example. */
const flatten = (tree: Tree, prefix = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as const]
      : flatten(value, `${prefix}${key}.`),
  )

const keysOf = (tree: Tree) => flatten(tree).map(([key]) => key)

/**
 * The values that a message shows, with the tags of rich text. A plural, which only English needs, shows
 * its count by "#".
 */
const namesIn = (words: string) =>
  [
    ...new Set(
      [
        ...words.matchAll(/(?<!one |other )\{(\w+)\}|<(\w+)>|\{(\w+), plural,(?=[^}]*\{[^}]*#)/g),
      ].map(([, value, tag, counted]) => value ?? tag ?? counted),
    ),
  ].sort()

const sources = readdirSync(renderer, { recursive: true })
  .map(String)
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join(renderer, file), 'utf8'))

/** Which keys of an area the sources name: as they stand, and the beginnings that a value completes. */
function usesOf(area: string) {
  const inArea = sources.filter((text) => text.includes(`useTranslations('${area}')`))
  const whole = new Set<string>()
  const starts = new Set<string>()
  for (const text of inArea) {
    for (const [, key] of text.matchAll(/'([\w-]+(?:\.[\w-]+)*)'/g)) if (key) whole.add(key)
    for (const [, start] of text.matchAll(/`([\w-]+(?:\.[\w-]+)*\.)\$\{/g)) {
      if (start) starts.add(start)
    }
  }
  return (key: string) =>
    whole.has(key) || [...starts].some((start) => key.startsWith(start) && key !== start)
}

test.each(areas)('%s says the same in both languages', (area) => {
  const [id, en] = [read('id', area), read('en', area)]
  expect(keysOf(en)).toEqual(keysOf(id))
  const english = new Map(flatten(en))
  for (const [key, words] of flatten(id)) {
    expect([key, namesIn(english.get(key) ?? '')]).toEqual([key, namesIn(words)])
    expect(words.trim(), key).not.toBe('')
  }
})

test.each(areas)('%s has no message that nothing shows', (area) => {
  const isUsed = usesOf(area)
  expect(keysOf(read('id', area)).filter((key) => !isUsed(key))).toEqual([])
})

/** A message without the values that it is given. */
const ownWords = (words: string) => words.replaceAll(/\{\w+\}/g, '').trim()

test('English words are not left in the Indonesian messages', () => {
  const copied = areas.flatMap((area) => {
    const english = new Map(flatten(read('en', area)))
    return flatten(read('id', area))
      .filter(([key, words]) => ownWords(words).length > 12 && english.get(key) === words)
      .map(([key]) => `${area}.${key}`)
  })
  expect(copied).toEqual([])
})
