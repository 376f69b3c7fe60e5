import { expect, test } from 'vitest'
import { checks } from '#shared/checks/registry.ts'
import { whyReasonOf, whyReasons } from '../../../src/renderer/summary/why-reasons.ts'

test('every check has a reason in plain words, and every reason is one of some check', () => {
  const used = new Set([...checks.keys()].map(whyReasonOf))
  expect([...used].toSorted()).toEqual([...whyReasons].toSorted())
})

test.each([
  ['summary/lost-attribution', 'source'],
  ['summary/lost-hedge', 'hedge'],
  ['summary/glued-heading', 'heading'],
  ['summary/number-replaced', 'number'],
  ['summary/cut-mid-word', 'cut'],
  ['article/title-case', 'style'],
] as const)('%s asks about %s', (check, reason) => {
  expect(whyReasonOf(check)).toBe(reason)
})
