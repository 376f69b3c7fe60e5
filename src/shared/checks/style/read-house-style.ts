import { type HouseStyle, houseStyleSchema } from '#shared/checks/house-style.ts'
import { checks } from '#shared/checks/registry.ts'
import { type Fault, faultsOfSchema } from './faults-of-schema.ts'
import { type JsonNode, nodeAt, plainValue } from './json-node.ts'
import { placeInText } from './place-in-text.ts'
import { readJson } from './read-json.ts'
import type { StyleError } from './style-error.ts'
import { repeatedField, unknownCheck } from './style-sentences.ts'

export type ReadHouseStyle =
  | { readonly ok: true; readonly style: HouseStyle }
  /** At least one, in the order of the text. */
  | { readonly ok: false; readonly errors: readonly StyleError[] }

/** More than anybody mends before reading the file again. */
const MOST_ERRORS = 100

/** JSON.parse takes the last of two equal fields without a word, and the first is what was meant. */
function repeatedFields(node: JsonNode, path: readonly PropertyKey[] = []): readonly Fault[] {
  if (node.kind === 'plain') return []
  if (node.kind === 'list')
    return node.items.flatMap((item, at) => repeatedFields(item, [...path, at]))
  const seen = new Set<string>()
  return node.members.flatMap(({ key, at, value }): readonly Fault[] => {
    const inner = repeatedFields(value, [...path, key])
    if (!seen.has(key)) {
      seen.add(key)
      return inner
    }
    return [{ at, path: [...path, key], message: repeatedField(key) }, ...inner]
  })
}

/** A check that is misspelt would stay on without anybody noticing. */
function unknownChecks(root: JsonNode): readonly Fault[] {
  const off = nodeAt(root, ['off'])
  const severity = nodeAt(root, ['severity'])
  return [
    ...(off?.kind === 'list' ? off.items : []).flatMap((item, place): readonly Fault[] =>
      item.kind !== 'plain' || typeof item.value !== 'string' || checks.has(item.value)
        ? []
        : [{ at: item.at, path: ['off', place], message: unknownCheck(item.value) }],
    ),
    ...(severity?.kind === 'object' ? severity.members : []).flatMap(({ key, at }) =>
      checks.has(key) ? [] : [{ at, path: ['severity', key], message: unknownCheck(key) }],
    ),
  ]
}

const pathText = ({ path }: Fault): string => path.map(String).join('.')

/** In the order of the text, and only the first thing about each place. */
function errorsOf(text: string, faults: readonly Fault[]): readonly StyleError[] {
  const said = new Set<string>()
  return faults
    .toSorted((a, b) => a.at - b.at)
    .filter((fault) => {
      const place = pathText(fault)
      return !said.has(place) && said.add(place)
    })
    .slice(0, MOST_ERRORS)
    .map((fault) => ({
      ...placeInText(text, fault.at),
      path: pathText(fault),
      message: fault.message,
    }))
}

/**
 * Reads the newsroom's house style from the text of its file. Fields that have a default may be
 * missing; a field or check that this version does not know, a repeated field and every value out of
 * bounds is an error, so that nothing a person wrote is silently without effect.
 *
 * @param text JSON, with or without a byte order mark
 * @returns the style, or every error with line, column, path and a sentence in both languages; a text
 *   that is no JSON has the first error alone
 * @example readHouseStyle('{"bullets": {"count": 0}}').errors[0]?.line // 1
 */
export function readHouseStyle(text: string): ReadHouseStyle {
  const json = readJson(text)
  if (!json.ok) {
    const { at, message } = json.fault
    return { ok: false, errors: [{ ...placeInText(text, at), path: '', message }] }
  }
  const read = houseStyleSchema.safeParse(plainValue(json.root))
  const faults = [
    ...repeatedFields(json.root),
    ...unknownChecks(json.root),
    ...(read.success ? [] : faultsOfSchema(read.error.issues, json.root)),
  ]
  return read.success && faults.length === 0
    ? { ok: true, style: read.data }
    : { ok: false, errors: errorsOf(text, faults) }
}
