import { describe, expect, test } from 'vitest'
import { renderExport } from '#main/export/render.ts'
import { recognise } from '#main/intake/recognise.ts'
import { dangersIn, rawTextsIn } from '../fixtures/dangers.ts'
import { draftOf, inputOf } from '../fixtures/export-input.ts'
import { HOSTILE } from '../fixtures/hostile-html.ts'
import { fileOf, ids, pasteOf, read, style } from '../fixtures/intake.ts'

const NODE_TYPES = new Set(
  'root paragraph heading list listitem quote link text linebreak figure'.split(' '),
)

interface Found {
  readonly types: Set<string>
  readonly urls: string[]
}

/** Node types and addresses of a stored body, wherever they stand. */
function inspect(value: unknown, found: Found = { types: new Set(), urls: [] }): Found {
  if (typeof value !== 'object' || value === null) return found
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'type' && typeof inner === 'string') found.types.add(inner)
    else if ((key === 'url' || key === 'asset') && typeof inner === 'string') found.urls.push(inner)
    else inspect(inner, found)
  }
  return found
}

const around = (payload: string): string =>
  `<h1>Pasar Dibuka</h1><ul><li>Poin satu. ${payload}</li><li>Poin dua.</li></ul>
  <p>Warga desa ${payload} memanen.</p><h2>1. Panen ${payload}</h2><p>Cabai merah.</p>${payload}<p>Usai.</p>`

describe.each([
  ['a file of HTML', (html: string) => fileOf('a.html', html)],
  ['a paste', (html: string) => pasteOf('Warga', html)],
  ['a Markdown file', (html: string) => fileOf('a.md', `# Pasar\n\nWarga desa.\n\n${html}`)],
])('from %s', (_, submission) => {
  test.each(HOSTILE)('nothing that acts stays in state or export: %s', (payload) => {
    for (const html of [payload, around(payload)]) {
      const outcome = recognise(submission(html), style, ids())
      if (!outcome.ok) {
        expect(['no-text', 'empty-input']).toContain(outcome.problem.kind)
        continue
      }
      const { content, bullets } = outcome.value.recognised
      const { types, urls } = inspect(content.body)
      expect([...types].filter((type) => !NODE_TYPES.has(type))).toEqual([])
      expect(urls.filter((url) => !/^(?:https?:\/\/|mailto:)/.test(url))).toEqual([])
      const { text } = renderExport(inputOf(draftOf(content, bullets)), 'html')
      expect(dangersIn(text)).toEqual([])
      expect(rawTextsIn(text)).toEqual(['style', 'script'])
    }
  })
})

describe('hidden text reaches neither article nor summary', () => {
  test.each([
    '<p style="display:none">RAHASIA</p>',
    '<p style="color:red; DISPLAY : NONE !important">RAHASIA</p>',
    '<span style="visibility:hidden">RAHASIA</span>',
    '<span style="opacity:0">RAHASIA</span>',
    '<span style="font-size:0px">RAHASIA</span>',
    '<div style="position:absolute;left:-9999px">RAHASIA</div>',
    '<div style="text-indent:-1000em">RAHASIA</div>',
    '<div style="clip:rect(0,0,0,0)">RAHASIA</div>',
    '<p hidden>RAHASIA</p>',
    '<p hidden="until-found">RAHASIA</p>',
    '<p aria-hidden="true">RAHASIA</p>',
    '<span class="sr-only">RAHASIA</span>',
    '<span style="mso-hide:all">RAHASIA</span>',
    '<template><p>RAHASIA</p></template>',
    '<noscript>RAHASIA</noscript>',
    '<!-- RAHASIA -->',
    `<p>Tag: ${[...'RAHASIA'].map((c) => String.fromCodePoint(0xe0000 + c.charCodeAt(0))).join('')}</p>`,
  ])('%s', (hidden) => {
    const html = `<h1>Pasar</h1><p>Warga desa ${hidden} memanen.</p>`
    const { content, stripped } = read(fileOf('a.html', html)).recognised
    const kept = JSON.stringify([content, stripped])
    expect(kept).not.toContain('RAHASIA')
    expect(kept).not.toMatch(/[\u{e0000}-\u{e007f}]/u)
    expect(kept).toContain('memanen')
  })

  test('a picture that fades in is no hidden text', () => {
    const html = '<p>Warga.</p><img style="opacity:0" src="https://contoh.id/a.jpg" alt="Pasar">'
    expect(read(fileOf('a.html', html)).recognised.counts.figures).toBe(1)
  })
})

describe('markup that no article needs is refused before it is parsed', () => {
  test.each([
    ['nesting', '<div>'.repeat(20_000)],
    ['open formatting over many blocks', `${'<b class=x>'.repeat(500)}${'<p>x'.repeat(5_000)}`],
    ['attributes', `<p ${Array.from({ length: 5_000 }, (_, at) => `a${at}`).join(' ')}>x</p>`],
    ['attributes parted by slashes', `<p${'/a=1'.repeat(5_000)}>x</p>`],
    ['tags', '<br>'.repeat(200_000)],
    ['an end tag inside a comment', '<b x=1><!--</b-->'.repeat(500)],
    ['an end tag inside a script', '<i x=1><script></i></script>'.repeat(500)],
    ['an end tag inside an attribute', '<em title="</em>">'.repeat(500)],
  ])('%s', (_, html) => {
    expect(recognise(fileOf('a.html', html), style, ids())).toEqual({
      ok: false,
      problem: { kind: 'too-complex', name: 'a.html' },
    })
  })

  test.each([
    ['a.md', '>'.repeat(50_000)],
    ['a.md', `${'- '.repeat(5_000)}a`],
    ['a.md', '![a]('.repeat(5_000)],
    ['a.txt', 'a\n'.repeat(200_000)],
    ['a.txt', '1. a\n'.repeat(10_000)],
    ['a.html', '<p>a'.repeat(10_000)],
    ['a.html', `<blockquote>${'<p>a'.repeat(140_000)}`],
    ['a.html', `<p>${'a<br>'.repeat(140_000)}`],
  ])('also as %s: floods of marks, lines, paragraphs', (name, text) => {
    expect(recognise(fileOf(name, text), style, ids())).toMatchObject({
      ok: false,
      problem: { kind: 'too-complex', name },
    })
  })

  test('a long article with long pictures in its source is none of that', () => {
    const picture = `<img src="data:image/png;base64,${'QUJD/+'.repeat(50_000)}" alt="Pasar">`
    const html = `<p>Warga <b>desa</b> memanen.</p>${picture}`.repeat(20)
    expect(read(fileOf('a.html', html)).recognised.counts.words).toBe(60)
  })
})
