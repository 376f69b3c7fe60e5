import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { bodyFromHast } from '#shared/article/from-hast.ts'
import { bodyToHast } from '#shared/article/to-hast.ts'

const ids = () => {
  let last = 0
  return () => {
    last += 1
    return `b${last}`
  }
}

/** Markup in, markup of the article out. */
const through = (html: string) =>
  toHtml(bodyToHast(bodyFromHast(fromHtml(html, { fragment: true }), ids())))

test.each([
  ['text outside blocks', 'Pasar <b>Sagu</b> buka.', '<p>Pasar <strong>Sagu</strong> buka.</p>'],
  [
    'white space of the source',
    '<p>\n  Pasar\n  <i> Sagu</i> </p>\n',
    '<p>Pasar <em>Sagu</em></p>',
  ],
  ['line breaks at edges', '<p><br>Satu<br>dua<br></p>', '<p>Satu<br>dua</p>'],
  ['two line breaks', '<div>Satu<br><br>Dua</div>', '<p>Satu</p><p>Dua</p>'],
  [
    'the title of the page',
    '<h1>Judul</h1><h4>Sub<br>judul</h4>',
    '<h2>Judul</h2><h4>Sub<br>judul</h4>',
  ],
  ['a script', '<p>Aman</p><script>alert(1)</script><p hidden>x</p>', '<p>Aman</p>'],
  ['a dangerous link', '<p><a href="java&#9;script:alert(1)">klik</a></p>', '<p>klik</p>'],
  ['a relative link', '<p><a href="/berita">lama</a></p>', '<p>lama</p>'],
  [
    'good links',
    '<p><a href="HTTPS://contoh.id/?a=1">satu</a> <a href="mailto:a@contoh.id">dua</a></p>',
    '<p><a href="HTTPS://contoh.id/?a=1">satu</a> <a href="mailto:a@contoh.id">dua</a></p>',
  ],
  [
    'a quotation',
    '<blockquote><p>Kami siap.</p><p>Titik.</p></blockquote>',
    '<blockquote><p>Kami siap.<br>Titik.</p></blockquote>',
  ],
  [
    'a nested list',
    '<ol start="3"><li>satu<ul><li>a</li><li>b</li></ul></li><li><p>dua</p></li></ol>',
    '<ol start="3"><li>satu<ul><li>a</li><li>b</li></ul></li><li>dua</li></ol>',
  ],
  [
    'items without a list',
    '<li>satu</li><li>dua</li><p>x</p>',
    '<ul><li>satu</li><li>dua</li></ul><p>x</p>',
  ],
  [
    'a table',
    '<table><tr><th>Beras<th>Sagu</tr><tr><td>15.000</td><td>9.000</td></tr></table>',
    '<table><thead><tr><th scope="col">Beras</th><th scope="col">Sagu</th></tr></thead><tbody><tr><td>15.000</td><td>9.000</td></tr></tbody></table>',
  ],
  [
    'a table with a caption and merged cells',
    '<table><caption>Harga di Arum</caption><tr><td rowspan="2">Beras<td>2024<td>15.000</tr><tr><td colspan="2">9.000</td></tr></table>',
    '<p>Harga di Arum</p><table><tbody><tr><td>Beras</td><td>2024</td><td>15.000</td></tr><tr><td></td><td>9.000</td><td></td></tr></tbody></table>',
  ],
  [
    'a table with several lines in a cell',
    '<table><tr><td><p>Warga <b>Arum</b></p><p>kota</p></td><td><ul><li>padi<li>sagu</ul></td></tr></table>',
    '<table><tbody><tr><td>Warga <strong>Arum</strong><br>kota</td><td>padi<br>sagu</td></tr></tbody></table>',
  ],
  [
    'a table that lays out a page',
    '<table><tr><td><h2>Harga</h2><p>Naik.</p></td><td><img src="https://contoh.id/a.jpg" alt="Pasar"></td></tr></table>',
    '<h2>Harga</h2><p>Naik.</p><figure><img src="https://contoh.id/a.jpg" alt="Pasar"></figure>',
  ],
  [
    'a table for layout',
    '<table><tr><td><p>Satu.</p><p>Dua.</p></td></tr></table>',
    '<p>Satu.</p><p>Dua.</p>',
  ],
  ['preformatted text', '<pre>satu\ndua</pre>', '<p>satu<br>dua</p>'],
  ['unknown elements', '<x-kotak>Isi <y-z>kotak</y-z></x-kotak>', '<p>Isi kotak</p>'],
  ['nothing', '  <!-- x --> <p> </p>', ''],
])('%s', (_name, html, expected) => {
  expect(through(html)).toBe(expected)
})

const figure = (img: string, caption: string) =>
  `<figure>${img}<figcaption>${caption}</figcaption></figure>`
const marked =
  '<span class="caption">ilustrasi pasar</span> <cite class="credit">pexels.com/Rini</cite>'
const img = '<img src="https://contoh.id/a.jpg" alt="Pasar">'

test.each([
  ['our own', figure(img, marked)],
  ['a plain caption', figure(img, 'ilustrasi pasar (pexels.com/Rini)')],
  [
    'WordPress with blocks',
    `<figure class="wp-block-image"><a href="https://contoh.id/">${img}</a><figcaption class="wp-element-caption">ilustrasi pasar (pexels.com/Rini)</figcaption></figure>`,
  ],
  ['a caption below it', `<p>${img}</p><figcaption>ilustrasi pasar (pexels.com/Rini)</figcaption>`],
])('reads the figure of %s', (_name, html) => {
  expect(through(html)).toBe(figure(img, marked))
})

test('cuts a paragraph around the picture in it', () => {
  expect(through(`<p>Sebelum ${img} sesudah</p>`)).toBe(
    `<p>Sebelum</p><figure>${img}</figure><p>sesudah</p>`,
  )
})

test('reads a gallery as its pictures', () => {
  const gallery = `<figure><figure>${img}</figure><figure>${img}</figure></figure>`
  expect(through(gallery)).toBe(`<figure>${img}</figure><figure>${img}</figure>`)
})

test('keeps no picture bytes, but the place of the picture', () => {
  expect(through('<img src="data:image/png;base64,AA" alt="Pasar">')).toBe(
    '<figure data-alt="Pasar"></figure>',
  )
})

test('names every block', () => {
  const body = bodyFromHast(fromHtml('<p>Satu</p><p>Dua</p>', { fragment: true }), ids())
  expect(body.state.root.children.map(({ $ }) => $)).toEqual([{ blockId: 'b1' }, { blockId: 'b2' }])
})
