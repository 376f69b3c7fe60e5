import { expect, test } from 'vitest'
import { ageOf, ageWords, isOld } from '../../../src/renderer/i18n/age.ts'

const at = (time: string) => Date.parse(`2026-11-${time}Z`)

test.each([
  ['23T08:00', '23T08:00', { value: 0, unit: 'minute' }],
  ['23T08:00', '23T08:59', { value: 59, unit: 'minute' }],
  ['23T08:00', '23T09:00', { value: 1, unit: 'hour' }],
  ['22T09:00', '23T08:59', { value: 23, unit: 'hour' }],
  ['21T08:00', '23T08:00', { value: 2, unit: 'day' }],
])('from %s to %s', (then, now, age) => {
  expect(ageOf(at(then), at(now))).toEqual(age)
})

test('a time that another clock put into the future is now', () => {
  expect(ageOf(at('23T09:00'), at('23T08:00'))).toEqual({ value: 0, unit: 'minute' })
})

test('an age reads as people say it', () => {
  expect(ageWords({ value: 3, unit: 'hour' }, 'id')).toBe('3 jam')
  expect(ageWords({ value: 1, unit: 'day' }, 'en')).toBe('1 day')
})

test('a draft is old from the hour that the house names', () => {
  expect(isOld(at('21T08:00'), at('23T07:59'), 48)).toBe(false)
  expect(isOld(at('21T08:00'), at('23T08:00'), 48)).toBe(true)
})
