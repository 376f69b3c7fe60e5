import { expect, test } from 'vitest'
import {
  hasSamePart,
  partOf,
  type StylePart,
  standardStyle,
} from '../../../../src/renderer/settings/house-style/style-parts.ts'

const other = {
  ...standardStyle,
  summaryLabel: 'Singkatnya',
  bullets: { count: 9, maxLength: 99 },
  words: {
    standard: [['mensukseskan', 'menyukseskan']] as const,
    foreign: ['offside'],
    allowed: ['sih'],
  },
}
const parts: readonly StylePart[] = [
  'summaryLabel',
  'bullets.count',
  'bullets.maxLength',
  'words.standard',
  'words.foreign',
  'words.allowed',
]

test.each(parts)('%s goes back to the default and leaves the others as they are', (part) => {
  expect(hasSamePart(other, standardStyle, part)).toBe(false)
  const back = { ...other, ...partOf(other, standardStyle, part) }
  expect(hasSamePart(back, standardStyle, part)).toBe(true)
  for (const another of parts.filter((name) => name !== part))
    expect(hasSamePart(back, other, another), another).toBe(true)
})
