import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { trailCsv, trailJson } from '#shared/audit/trail-files.ts'
import type { AuditLine } from '#shared/contract/audit.ts'

const aLine = (part: Partial<AuditLine> = {}): AuditLine => ({
  seq: 7,
  at: '2026-03-02T08:00:00.000Z',
  by: 'Rani Saraswati',
  editor: 'e1',
  draftId: 'd1',
  title: 'Petani Cabai Lembah Seruni Panen Lebih Awal',
  action: 'finding-dismissed',
  details: { reason: 'Sudah "dicek", benar', key: 'k' },
  hash: 'ab12',
  ...part,
})

const readBack = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.replace('\uFEFF', ''), { header: true }).data

test('a spreadsheet gets a line a record, whatever stands in a title', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 5 }), (titles) => {
      const lines = titles.map((title, at) => aLine({ seq: at + 1, title }))
      const rows = readBack(trailCsv(lines))
      expect(rows.map(({ line }) => line)).toEqual(lines.map(({ seq }) => String(seq)))
      expect(rows.map(({ hash }) => hash)).toEqual(lines.map(({ hash }) => hash))
    }),
  )
})

test.each(['=HYPERLINK("http://x")', '+62', '-1', '@siapa'])(
  'a title that a spreadsheet would take for a formula is text: %s',
  (title) => {
    expect(readBack(trailCsv([aLine({ title })]))[0]?.title).toBe(`'${title}`)
  },
)

test('another program reads the very lines back', () => {
  const lines = [aLine(), aLine({ seq: 6, draftId: null, title: null })]
  expect(JSON.parse(trailJson(lines))).toEqual(lines)
})
