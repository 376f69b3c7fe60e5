import { expect, test } from 'vitest'
import { asTable, tally } from '../../eval/tally.ts'

const judged = (
  kind: string,
  expect: 'supported' | 'flagged',
  flagged: boolean,
  ms = 1,
  unclear = false,
) => ({
  kind,
  expect,
  flagged,
  unsupported: flagged && !unclear,
  unclear,
  ms,
  namesValue: kind === 'number-out' ? flagged : null,
  sourceFirst: kind === 'clean-copied' ? true : null,
})

test('macro detection weighs kinds alike, false alarms count clean bullets, and "read it yourself" alarms nobody', () => {
  const report = tally(
    [
      judged('number-out', 'flagged', true),
      judged('number-out', 'flagged', true),
      judged('number-out', 'flagged', true),
      judged('negation', 'flagged', false, 9),
      judged('clean-copied', 'supported', false),
      judged('clean-human', 'supported', true),
      judged('clean-human', 'supported', true, 1, true),
    ],
    [3, 1, 2],
  )
  expect(report.macroDetection).toBe(0.5)
  expect(report.falseAlarms).toBeCloseTo(2 / 3)
  expect(report.cleanAlarms).toBeCloseTo(1 / 3)
  expect(report.indexMsMedian).toBe(2)
  expect(report.kinds['number-out']).toEqual({
    n: 3,
    flagged: 1,
    unsupported: 1,
    unclear: 0,
    msMedian: 1,
    msP95: 1,
  })
  expect(asTable(report)).toContain('negation')
})

test('what can be asked of some bullets only is counted over those', () => {
  const report = tally(
    [
      judged('number-out', 'flagged', true),
      judged('number-out', 'flagged', false),
      judged('clean-copied', 'supported', false),
      judged('clean-human', 'supported', false),
    ],
    [],
  )
  expect(report.valueNamed).toEqual({
    n: 2,
    share: 0.5,
    kinds: { 'number-out': { n: 2, share: 0.5 } },
  })
  expect(report.sourceFirst).toEqual({
    n: 1,
    share: 1,
    kinds: { 'clean-copied': { n: 1, share: 1 } },
  })
})

test('a file without cases gives an empty report', () => {
  expect(tally([], [])).toEqual({
    kinds: {},
    macroDetection: 0,
    falseAlarms: 0,
    cleanAlarms: 0,
    indexMsMedian: 0,
    valueNamed: { n: 0, share: 0, kinds: {} },
    sourceFirst: { n: 0, share: 0, kinds: {} },
  })
})
