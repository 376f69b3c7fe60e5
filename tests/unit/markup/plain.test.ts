import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { bodyFromHast } from '#shared/article/from-hast.ts'
import { bodyToHast } from '#shared/article/to-hast.ts'
import { parseMarkup } from '#shared/markup/parse.ts'
import { plainMarkup } from '#shared/markup/plain.ts'
import { pasteOf, read } from '../../fixtures/intake.ts'

/** Foreign markup in, markup of the article out: the road of the editor's paste. */
function pasted(html: string): string {
  const root = parseMarkup(html)
  if (root === null) throw new Error('refused')
  return toHtml(bodyToHast(bodyFromHast(plainMarkup(root), () => 'b1')))
}

/** The same for an import, which looks for title and summary besides. */
const imported = (html: string): string =>
  toHtml(
    bodyToHast(read(pasteOf('', `<p>Pembuka.</p>${html}<p>Usai.</p>`)).recognised.content.body),
  )

const item = (level: number, marker: string, text: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span>&nbsp;</span></span></span><![endif]>${text}<o:p></o:p></p>\n`

const img = '<img src="https://contoh.id/a.jpg" alt="Pasar">'
const figure = `<figure>${img}<figcaption><span class="caption">ilustrasi pasar</span> <cite class="credit">pexels.com/Rini</cite></figcaption></figure>`
const caption = 'ilustrasi pasar (pexels.com/Rini)'

describe.each([
  ['pasted', pasted, (html: string) => html],
  ['imported', imported, (html: string) => `<p>Pembuka.</p>${html}<p>Usai.</p>`],
])('%s', (_, through, whole) => {
  test.each([
    [
      'looks of Google Docs',
      '<b style="font-weight:normal"><p>x <span style="font-weight:700;font-style:italic;color:#222">Dinas</span></p><br><p>H<span style="vertical-align:sub">2</span>O, m<span style="vertical-align:super">2</span> <span style="text-decoration:line-through">lama</span></p></b>',
      '<p>x <strong><em>Dinas</em></strong></p><p>H<sub>2</sub>O, m<sup>2</sup> <s>lama</s></p>',
    ],
    [
      'a video and a post that a page embeds, as links with a title',
      '<p>Satu.</p><iframe src="//www.youtube.com/embed/a1b2c3d4e5?rel=0" title="Panen raya di Seruni" onload="x()"></iframe><p>Dua.</p><blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Cx1_yZ/?utm_source=ig_embed"><p>View this post on Instagram</p></blockquote><p>Tiga.</p>',
      '<p>Satu.</p><p><a href="https://www.youtube.com/watch?v=a1b2c3d4e5">Panen raya di Seruni</a></p><p>Dua.</p><p><a href="https://www.instagram.com/p/Cx1_yZ/">Instagram</a></p><p>Tiga.</p>',
    ],
    [
      'an embedded video with its caption, as WordPress frames it',
      '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper"><iframe src="https://player.vimeo.com/video/123456"></iframe></div><figcaption>Rekaman warga.</figcaption></figure>',
      '<p><a href="https://vimeo.com/123456">Vimeo</a></p><p>Rekaman warga.</p>',
    ],
    [
      'a video in a paragraph of its own',
      '<p>Satu.</p><p><iframe data-src="https://www.youtube-nocookie.com/embed/a1b2c3d4e5" title="Video YouTube tentang panen"></iframe></p>',
      '<p>Satu.</p><p><a href="https://www.youtube.com/watch?v=a1b2c3d4e5">Video YouTube tentang panen</a></p>',
    ],
    [
      'frames of others: one that says what it is, none that is an advert, silent or a script',
      '<p>Satu.</p><iframe src="https://peta.contoh.id/seruni" title="Peta Lembah Seruni"></iframe><iframe src="https://iklan.invalid/a" title="Iklan"></iframe><iframe src="https://iklan.invalid/b"></iframe><iframe src="javascript:x()" title="Peta"></iframe><p>Dua.</p>',
      '<p>Satu.</p><p><a href="https://peta.contoh.id/seruni">Peta Lembah Seruni</a></p><p>Dua.</p>',
    ],
    [
      'looks that a style takes back',
      '<p>x <strong style="FONT-WEIGHT:400">satu</strong> <i style="font-style:normal">dua</i> <b style="mso-bidi-font-weight:normal">tiga</b></p>',
      '<p>x satu dua <strong>tiga</strong></p>',
    ],
    [
      'lists of Word, by their levels',
      `<p>Alat:</p>${item(1, '1.', 'Solar')}${item(2, '·', 'drum')}${item(2, '·', 'jeriken')}${item(1, '2.', 'Awak')}<p>Selesai.</p>`,
      '<p>Alat:</p><ol><li>Solar<ul><li>drum</li><li>jeriken</li></ul></li><li>Awak</li></ol><p>Selesai.</p>',
    ],
    [
      'a list of Word that counts on, beside one with dots',
      `${item(1, '3.', 'Solar')}${item(1, '4.', 'Awak')}${item(1, '·', 'drum')}<p>Selesai.</p>`,
      '<ol start="3"><li>Solar</li><li>Awak</li></ol><ul><li>drum</li></ul><p>Selesai.</p>',
    ],
    [
      'an item of Word that looks numbered but is not, and one taken out of its list',
      '<p class=MsoListParagraph>Sdr. Budi hadir.</p><p class=MsoListParagraph style="mso-list:none">Ia pulang.</p>',
      '<ul><li>Sdr. Budi hadir.</li></ul><p>Ia pulang.</p>',
    ],
    [
      'nested lists',
      '<ul><li>Alat<ol><li>palu</li></ol></li><ul><li>paku</li></ul><li>Awak</li></ul>',
      '<ul><li>Alat<ol><li>palu</li></ol><ul><li>paku</li></ul></li><li>Awak</li></ul>',
    ],
    [
      'the figure of WordPress before blocks',
      `<div class="wp-caption">${img}<p class="wp-caption-text">${caption}</p></div>`,
      figure,
    ],
    ['the figure of Word', `<p>${img}</p><p class="MsoCaption">${caption}</p>`, figure],
    [
      'a caption in parts',
      `<figure>${img}<figcaption>ilustrasi pasar <span class="photo-credit">pexels.com/Rini</span></figcaption></figure>`,
      figure,
    ],
    [
      'a picture that is loaded late, and a counting pixel',
      `<figure><img src="data:image/gif;base64,R0" data-lazy-src="https://contoh.id/a.jpg" alt=" Pasar "><figcaption>${caption}</figcaption></figure><img src="https://contoh.id/p" width="1" height="1">`,
      figure,
    ],
    [
      'what is hidden',
      '<p>Warga<span style="DISPLAY : NONE !important; display:block"> RAHASIA</span><span class="sr-only">RAHASIA</span> desa\u200b.</p><p style="mso-list:l0 level1;mso-hide:all">RAHASIA</p>',
      '<p>Warga desa.</p>',
    ],
    [
      'a style that a later one takes back',
      '<p style="display:none;display:block">Warga.</p>',
      '<p>Warga.</p>',
    ],
    ['no-break spaces', '<p>15&nbsp;ribu</p><p><o:p>&nbsp;</o:p></p>', '<p>15 ribu</p>'],
    [
      'what runs, loads or is a form',
      '<p onclick="x()">aman<script>x()</script><style>p{}</style><svg onload=x()></svg> <a href=" java\nscript:x()">satu</a> <a href="https://contoh.id/a" target=_blank>dua</a></p><form><button>x()</button></form>',
      '<p>aman satu <a href="https://contoh.id/a">dua</a></p>',
    ],
  ])('%s', (_name, html, expected) => {
    expect(through(html)).toBe(whole(expected))
  })
})

test("Word's title is a heading where it is pasted, and the title where it is imported", () => {
  const word = '<p class=MsoTitle>Pasar Apung</p><p>Warga datang.</p>'
  expect(pasted(word)).toBe('<h2>Pasar Apung</h2><p>Warga datang.</p>')
  expect(read(pasteOf('', word)).recognised.content.title).toBe('Pasar Apung')
})

test('a level that Word does not have nests no deeper than the last it has', () => {
  const html = Array.from({ length: 2_000 }, (_, at) => item(at + 1, '·', 'a')).join('')
  expect(pasted(html).split('<ul>').length - 1).toBe(9)
})

test('the tree that was read stays as it was', () => {
  const root = parseMarkup(item(1, '1.', 'Solar') + item(2, '·', 'drum'))
  const before = structuredClone(root)
  if (root !== null) plainMarkup(root)
  expect(root).toEqual(before)
})
