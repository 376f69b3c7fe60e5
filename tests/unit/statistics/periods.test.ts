import fc from 'fast-check'
import { expect, test } from 'vitest'
import { periodsOf, RANGES } from '#shared/statistics/periods.ts'
import { addDays, dayIn, isTimeZone, startOfDay } from '#shared/statistics/time-zone.ts'

/** Without changes of the clocks, with them, with one at midnight, half an hour off, and across a lost day. */
const ZONES = [
  'Asia/Jakarta',
  'Asia/Jayapura',
  'Europe/Amsterdam',
  'America/Santiago',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'UTC',
]
const zone = fc.constantFrom(...ZONES)
const moment = fc.integer({
  min: Date.parse('2019-01-01T00:00Z'),
  max: Date.parse('2031-01-01T00:00Z'),
})
const range = fc.constantFrom(...RANGES)
const HOUR = 3_600_000

test('a moment is in its day, which begins where the day before ends', () => {
  fc.assert(
    fc.property(zone, moment, (where, ms) => {
      const day = dayIn(where, ms)
      const start = startOfDay(where, day)
      const next = startOfDay(where, addDays(day, 1))
      expect(start).toBeLessThanOrEqual(ms)
      expect(next).toBeGreaterThan(ms)
      expect(dayIn(where, start)).toBe(day)
      expect(dayIn(where, start - 1)).toBe(addDays(day, -1))
      expect((next - start) / HOUR).toBeGreaterThanOrEqual(23)
      expect((next - start) / HOUR).toBeLessThanOrEqual(25)
    }),
    { numRuns: 1_000 },
  )
})

test('periods follow each other without a gap from the first draft to the end of today', () => {
  fc.assert(
    fc.property(
      range,
      zone,
      moment,
      fc.integer({ min: 0, max: 2_000 }),
      (back, where, now, days) => {
        const first = now - days * 24 * HOUR
        const { step, periods } = periodsOf(back, where, now, first)
        periods.reduce((before, period) => {
          expect(period.from).toBe(before.to)
          return period
        })
        expect(Date.parse(periods.at(-1)?.to ?? '')).toBeGreaterThan(now)
        expect(Date.parse(periods.at(-1)?.from ?? '')).toBeLessThanOrEqual(now)
        if (back === 'all') expect(Date.parse(periods[0]?.from ?? '')).toBeLessThanOrEqual(first)
        else expect([step, periods.length]).toEqual(['day', Number(back)])
        expect(periods.length).toBeLessThanOrEqual(106)
      },
    ),
    { numRuns: 300 },
  )
})

test('an evening in Jakarta and the next morning in London are days of their own', () => {
  const late = Date.parse('2026-03-01T18:30Z')
  expect(dayIn('Asia/Jakarta', late)).toBe('2026-03-02')
  expect(dayIn('Europe/London', late)).toBe('2026-03-01')
  expect(new Date(startOfDay('Asia/Jakarta', '2026-03-02')).toISOString()).toBe(
    '2026-03-01T17:00:00.000Z',
  )
})

test('a day without a midnight begins where the clocks jump to', () => {
  // Santiago left out the hour from midnight on 6 September 2026.
  expect(new Date(startOfDay('America/Santiago', '2026-09-06')).toISOString()).toBe(
    '2026-09-06T04:00:00.000Z',
  )
})

test('years are counted by weeks from Monday, then by months', () => {
  const now = Date.parse('2026-03-04T05:00Z')
  const by = (first: string) => {
    const { step, periods } = periodsOf('all', 'Asia/Jakarta', now, Date.parse(first))
    return [step, periods[0]?.day, periods.at(-1)?.day]
  }
  expect(by('2026-03-04T01:00Z')).toEqual(['day', '2026-03-04', '2026-03-04'])
  expect(by('2025-08-20T01:00Z')).toEqual(['week', '2025-08-18', '2026-03-02'])
  expect(by('2023-01-31T18:00Z')).toEqual(['month', '2023-02-01', '2026-03-01'])
})

test('only what names a zone is one', () => {
  expect(['Asia/Jakarta', 'UTC', 'Asia/Bukit Seruni', ''].map(isTimeZone)).toEqual([
    true,
    true,
    false,
    false,
  ])
})
