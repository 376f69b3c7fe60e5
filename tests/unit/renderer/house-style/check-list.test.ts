import { expect, test } from 'vitest'
import { checks } from '#shared/checks/registry.ts'
import {
  checkGroups,
  showChecks,
} from '../../../../src/renderer/settings/house-style/check-examples.ts'
import { listChecks } from '../../../../src/renderer/settings/house-style/check-list.ts'

const shown = showChecks()

test.each(['id', 'en'] as const)('every check is listed once, in words: %s', (language) => {
  const listed = listChecks(shown, language)
  const all = checkGroups.flatMap((group) => listed[group])
  expect(all.map(({ id }) => id).toSorted()).toEqual([...checks.keys()].toSorted())
  for (const { id, says, example, finds, severities } of all) {
    expect(says, id).toMatch(/\p{L}/u)
    expect(`${says}${example}${finds}`, id).not.toMatch(/[{}\n|]/u)
    expect(severities, id).not.toEqual([])
  }
})

test('a check shows the severity that it has by itself, and what it says of its example', () => {
  const { article } = listChecks(shown, 'en')
  const title = article.find(({ id }) => id === 'article/no-title')
  expect(title?.severities).toEqual(['blocker'])
  const capitals = article.find(({ id }) => id === 'article/title-case')
  expect(capitals?.says).toContain('…')
  expect(capitals?.finds).not.toContain('…')
})
