import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { missingYear } from '#shared/checks/article/missing-year.ts'
import { weekdayDate } from '#shared/checks/article/weekday-date.ts'
import { findingMessage } from '#shared/checks/message.ts'
import { addDays, MONTHS, WEEKDAYS, weekdayOf } from '#shared/language/calendar.ts'
import { anArticle, houseStyle } from '../../fixtures/an-article.ts'

const check = (text: string) => weekdayDate.run(anArticle(text), houseStyle)

describe('weekday against date', () => {
  test('names both halves, asks, and fixes nothing', () => {
    const text = 'Warga berkumpul di balai desa, Kamis (13/8/2025), kata Ratna.'
    const [finding] = check(text)
    expect(finding).toMatchObject({
      severity: 'warning',
      words: 'Kamis (13/8/2025)',
      place: { kind: 'block', blockId: 'b1', start: 31, end: 48 },
      fix: null,
    })
    expect(finding && findingMessage(finding, 'id')).toBe(
      '13/8/2025 jatuh pada hari Rabu, bukan Kamis. Harinya atau tanggalnya yang keliru?',
    )
    expect(finding && findingMessage(finding, 'en')).toContain('is a Wednesday')
  })

  test('reads the excerpt and the title as well', () => {
    const found = check('# Panen Raya Kamis (13/8/2025)\n\n= Panen dibuka Jumat, 13 Agustus 2025.')
    expect(found.map(({ place }) => place.kind)).toEqual(['title', 'excerpt'])
  })

  test('counts offsets in UTF-16 units', () => {
    const [finding] = check('🌶️ Panen Kamis (13/8/2025)')
    expect(finding?.place).toMatchObject({ start: 10, end: 27 })
  })

  test('an old date does not settle a missing year while the news has its own', () => {
    const text = 'Merdeka pada 17 Agustus 1945. Panen dibuka Rabu (1/10/2025), lalu Kamis (28/11).'
    expect(check(text)).toMatchObject([{ variant: 'year-assumed', params: { year: '2025' } }])
  })

  test('stays silent on a missing year that the article leaves open', () => {
    expect(check('Pada 3 Mei 2019 dan 3 Mei 2021 panen gagal. Panen dibuka Kamis (28/6).')).toEqual(
      [],
    )
  })

  test('a date that is only planned settles a missing year less firmly', () => {
    expect(check('Pemilihan digelar 9 Juli 2018. Tahapannya dibuka Rabu (14/6).')).toEqual([])
    expect(check('Pemilihan digelar 9 Juli 2018. Tahapannya dibuka Senin (14/6).')).toHaveLength(1)
  })

  const anyDay = fc
    .integer({ min: 0, max: 20_000 })
    .map((days) => addDays({ year: 1990, month: 1, day: 1 }, days))
  const forms: readonly ((weekday: string, day: number, month: number, year: number) => string)[] =
    [
      (weekday, day, month, year) => `${weekday} (${day}/${month}/${year})`,
      (weekday, day, month, year) =>
        `${weekday} malam (${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year})`,
      (weekday, day, month, year) => `${weekday}, ${day} ${MONTHS[month - 1]} ${year}`,
      (weekday, day, month, year) => `${weekday} (${day} ${MONTHS[month - 1]} ${year})`,
    ]

  test('speaks exactly when the calendar disagrees, in every form', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 7 }),
        fc.constantFrom(...forms),
        (day, weekday, form) => {
          const words = form(WEEKDAYS[weekday - 1] ?? '', day.day, day.month, day.year)
          const found = check(`Panen dibuka pada ${words}.`)
          expect(found).toHaveLength(weekday === weekdayOf(day) ? 0 : 1)
          if (found[0]) expect(found[0].words).toBe(words)
        },
      ),
    )
  })
})

describe('missing year', () => {
  test('is that of the nearest known day, across New Year too', () => {
    expect(missingYear(28, 11, [{ year: 2026, month: 1, day: 2 }])).toBe(2025)
    expect(missingYear(2, 1, [{ year: 2025, month: 12, day: 30 }])).toBe(2026)
  })

  test('stays unknown half a year away, where days disagree, and without any', () => {
    expect(missingYear(1, 1, [{ year: 2025, month: 7, day: 1 }])).toBeNull()
    expect(
      missingYear(1, 7, [
        { year: 2024, month: 7, day: 1 },
        { year: 2025, month: 7, day: 1 },
      ]),
    ).toBeNull()
    expect(missingYear(1, 7, [])).toBeNull()
  })
})
