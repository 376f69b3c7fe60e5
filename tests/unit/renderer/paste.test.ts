import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { bodyFromHast } from '#shared/article/from-hast.ts'
import { readArticle } from '#shared/article/read.ts'
import { cleanPaste } from '../../../src/renderer/draft/editor/paste/clean-paste.ts'
import { readHtml } from '../../../src/renderer/draft/editor/paste/read-html.ts'

function cleaned(html: string): string {
  const root = readHtml(html)
  return root === null ? '' : toHtml(cleanPaste(root))
}

test('Google Docs: the wrapper of normal weight goes, looks become elements, breaks between blocks go', () => {
  const docs =
    '<b style="font-weight:normal"><p style="line-height:1.4"><span style="font-weight:700;color:#222">Dinas</span><span style="font-style:italic"> perhubungan</span></p><br><p><span style="text-decoration:line-through">lama</span></p></b>'
  expect(cleaned(docs)).toBe('<p><strong>Dinas</strong><em> perhubungan</em></p><p><s>lama</s></p>')
})

test('Word: paragraphs that are list items become lists, nested by level, without their markers', () => {
  const item = (level: number, marker: string, text: string) =>
    `<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>${marker}<span>&nbsp;</span></span>${text}<o:p></o:p></p>`
  const word = `<p class=MsoNormal>Alat:</p>${item(1, '1.', 'Solar')}\n${item(2, '·', 'drum')}\n${item(1, '2.', 'Awak')}<p>Selesai.</p>`
  const html = cleaned(word).replaceAll(/<\/?o:p>|\n/g, '')
  expect(html).toContain('<ol><li>Solar<ul><li>drum</li></ul></li><li>Awak</li></ol>')
  expect(html).toContain('<p>Selesai.</p>')
})

test('nothing that runs, loads or hides comes out', () => {
  const root = readHtml(
    '<p onclick="x()">aman<script>x()</script><style>p{}</style><svg onload=x()></svg> <a href=" java\nscript:x()">satu</a></p>',
  )
  if (root === null) throw new Error('refused')
  const body = bodyFromHast(cleanPaste(root), () => 'b1')
  const text = JSON.stringify(body)
  expect(text).not.toMatch(/script|onclick|onload|x\(\)/)
  expect(
    readArticle({ title: '', excerpt: '', body }).blocks.map(({ text: words }) => words),
  ).toEqual(['aman satu'])
})

test('what nests deeper than any article, or is longer, is refused whole', () => {
  expect(readHtml('<div>'.repeat(5_000))).toBeNull()
  expect(readHtml('a'.repeat(2 * 1024 * 1024 + 1))).toBeNull()
})
