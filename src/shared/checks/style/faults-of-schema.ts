import type { z } from 'zod'
import type { Message } from '#shared/checks/check.ts'
import { type JsonNode, keyAt, nodeAt, plainValue } from './json-node.ts'
import { missingField, sentenceOf, unknownField } from './style-sentences.ts'

/** What is wrong, and where in the text (UTF-16 units). */
export interface Fault {
  readonly at: number
  readonly path: readonly PropertyKey[]
  readonly message: Message
}

/** Finds the places in the text that what the schema refused is about. */
export function faultsOfSchema(
  issues: readonly z.core.$ZodIssue[],
  root: JsonNode,
): readonly Fault[] {
  return issues.flatMap((issue): readonly Fault[] => {
    const { path } = issue
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((field) => ({
          at: keyAt(root, path, field) ?? root.at,
          path: [...path, field],
          message: unknownField(field),
        }))
      case 'invalid_key': {
        const field = String(path.at(-1))
        const at = keyAt(root, path.slice(0, -1), field) ?? root.at
        return issue.issues.map((inner) => ({ at, path, message: sentenceOf(inner, field) }))
      }
      default: {
        const node = nodeAt(root, path)
        if (node !== null) {
          return [{ at: node.at, path, message: sentenceOf(issue, plainValue(node)) }]
        }
        const owner = nodeAt(root, path.slice(0, -1)) ?? root
        return [{ at: owner.at, path, message: missingField(String(path.at(-1))) }]
      }
    }
  })
}
