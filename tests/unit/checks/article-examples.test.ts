import { describe, expect, test } from 'vitest'
import { articleChecks } from '#shared/checks/article/all.ts'
import { findingMessage } from '#shared/checks/message.ts'
import { anArticle, houseStyle } from '../../fixtures/an-article.ts'

describe.each(articleChecks.map((check) => [check.id, check] as const))('%s', (_, check) => {
  const style = { ...houseStyle, ...check.exampleStyle }

  test.each(check.examples.good)('is silent: %s', (text) => {
    expect(check.run(anArticle(text), style)).toEqual([])
  })

  test.each(check.examples.bad)('speaks: %s', (text) => {
    const findings = check.run(anArticle(text), style)
    expect(findings).not.toEqual([])
    for (const finding of findings) {
      expect(finding.check).toBe(check.id)
      expect(check.messages).toHaveProperty([finding.variant])
      for (const language of ['id', 'en'] as const) {
        expect(findingMessage(finding, language)).not.toMatch(/[{}]/u)
      }
    }
  })

  test('its bad examples show every variant', () => {
    const shown = check.examples.bad.flatMap((text) =>
      check.run(anArticle(text), style).map(({ variant }) => variant),
    )
    expect([...new Set(shown)].toSorted()).toEqual(Object.keys(check.messages).toSorted())
  })
})
