import { expect, test } from 'vitest'
import { outline, pageBytes, pasteOf, read } from '../fixtures/intake.ts'

test('from Word: title, lists and numbered headings are real, fonts and Office tags are gone', () => {
  const page = read(pasteOf('Kakek Penjaga', pageBytes('word.html').toString()))
  expect(page.recognised).toMatchObject({
    format: 'html',
    content: { title: 'Kakek Penjaga Layang-Layang' },
  })
  expect(outline(page)).toEqual([
    'p: Mbah Sarto masih menyerut bambu setiap pagi. Usianya 81 tahun.',
    'h2: 1. Bambu yang dipilih sejak subuh',
    'p: Ia hanya memakai bambu yang ditebang sebelum matahari terbit.',
    'h2: 2. Alat yang disimpan di dalam peti',
    'ul: pisau raut; tali rami',
    'p: Semua itu ia simpan sendiri.',
  ])
  const state = JSON.stringify(page.recognised.content.body)
  expect(state).not.toMatch(/mso|font-size|Cambria|o:p/)
  expect(state).toContain('"text":"Mbah Sarto","format":1')
})

test('from Google Docs: the wrapper in <b> makes nothing bold, spans in bold and italics count', () => {
  const page = read(pasteOf('Kakek Penjaga', pageBytes('docs.html').toString()))
  expect(page.recognised.content.title).toBe('Kakek Penjaga Layang-Layang')
  expect(outline(page)).toEqual([
    'p: Mbah Sarto masih menyerut bambu setiap pagi.',
    'ul: pisau raut; tali rami',
    'p: Semua itu ia simpan di dalam peti.',
  ])
  const runs = JSON.stringify(page.recognised.content.body).match(/"text":"[^"]*","format":\d/g)
  expect(runs).toContain('"text":"Mbah Sarto","format":1')
  expect(runs).toContain('"text":" masih menyerut bambu ","format":0')
  expect(runs).toContain('"text":"setiap pagi","format":2')
})

test('plain text with a summary is read like a file', () => {
  const { recognised, mediaType, text } = read(pasteOf(pageBytes('reader.txt').toString()))
  expect(recognised).toMatchObject({ format: 'text', layout: 'reader' })
  expect(recognised.bullets).toHaveLength(3)
  expect(mediaType).toBe('text/plain')
  expect(text).toBe(pageBytes('reader.txt').toString())
})
