import { expect, test } from 'vitest'
import { fileOf, outline, read } from '../fixtures/intake.ts'

const PAGE = `<!doctype html><html><head><title>Panen Raya</title>
<script type="application/ld+json">{"@type":"NewsArticle"}</script><script>lacak()</script></head>
<body><h1>Panen Raya di Lembah Seruni</h1>
<p onclick="buka()">Warga memanen padi pada Senin. <a href=" java&#10;script:x()">Selengkapnya</a></p>
<script src="iklan.js"></script><iframe src="https://iklan.invalid"></iframe></body></html>`

test('what a page would have run is named among what was left out, and nothing of it is kept', () => {
  const intake = read(fileOf('panen.html', PAGE))
  expect(intake.recognised.stripped).toEqual([
    '<script> × 2',
    'onclick="" × 1',
    'javascript: × 1',
    '<iframe> × 1',
  ])
  expect(outline(intake)).toEqual(['p: Warga memanen padi pada Senin. Selengkapnya'])
})

test('a page that runs nothing has no such line', () => {
  const page = '<h1>Panen Raya</h1><p>Warga memanen padi.</p>'
  expect(read(fileOf('panen.html', page)).recognised.stripped).toEqual([])
})
