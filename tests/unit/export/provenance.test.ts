import { expect, test } from 'vitest'
import { renderExport } from '#main/export/render.ts'
import { draftOf, inputOf } from '../../fixtures/export-input.ts'
import { readPage, style } from '../../fixtures/intake.ts'
import { aProvenance } from '../../fixtures/provenance.ts'

const { content, bullets } = readPage('reader.txt').recognised
const [first, ...others] = bullets
if (first === undefined) throw new Error('the page has no bullet')
const made = { ...first, origin: 'model' as const, provenance: aProvenance() }
const byHand = others.map((bullet) => ({ ...bullet, origin: 'hand' as const }))

test('the page says of a model’s bullet how it was made, and prints the AI note', () => {
  const { text } = renderExport(inputOf(draftOf(content, [made, ...byHand])), 'html')
  expect(text).toContain('data-origin="model"')
  expect(text).toContain('data-model="seruni-kecil"')
  expect(text).toContain('data-provider="Model redaksi (openai-compatible, models.example)"')
  expect(text).toContain('data-prompt="bullets-id-1 sha256:abc"')
  expect(text).toContain('data-tokens="900+120"')
  expect(text).toContain('data-taken-by="Rani Wulandari"')
  expect(text).toContain('data-taken-findings="lost-source"')
  expect(text).toContain(style.aiNote)
})

test('edited by hand it is still said to be a model’s', () => {
  const edited = { ...made, editedBy: 'Bayu' }
  const { text } = renderExport(inputOf(draftOf(content, [edited, ...byHand])), 'html')
  expect(text).toMatch(/data-origin="model" data-edited-by="Bayu"/)
  expect(text).toContain('data-model="seruni-kecil"')
  expect(text).toContain(style.aiNote)
})

test('nothing of a model stands on a page that none had a hand in', () => {
  const { text } = renderExport(inputOf(draftOf(content, byHand)), 'html')
  expect(text).not.toMatch(/data-(model|provider|prompt)=/)
  expect(text).not.toContain(style.aiNote)
})

test('the JSON holds all of it', () => {
  const { text } = renderExport(inputOf(draftOf(content, [made])), 'json')
  const { summary } = JSON.parse(text)
  expect(summary.versions[0].bullets[0].provenance).toEqual(aProvenance())
})
