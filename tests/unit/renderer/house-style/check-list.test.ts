import { expect, test } from 'vitest'
import { checks } from '#shared/checks/registry.ts'
import {
  checkGroups,
  listChecks,
} from '../../../../src/renderer/settings/house-style/check-list.ts'

test.each(['id', 'en'] as const)('every check is listed once, in words: %s', (language) => {
  const listed = listChecks(language)
  const all = checkGroups.flatMap((group) => listed[group])
  expect(all.map(({ id }) => id).toSorted()).toEqual([...checks.keys()].toSorted())
  for (const { id, says, example } of all) {
    expect(says, id).toMatch(/\p{L}/u)
    expect(`${says}${example}`, id).not.toMatch(/[{}\n|]/u)
  }
})
