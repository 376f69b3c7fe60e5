import fc from 'fast-check'
import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toHast } from 'mdast-util-to-hast'
import { gfm } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import { docxLetter } from '#shared/letter/docx-letter.ts'
import { htmlForPaste, htmlLetter } from '#shared/letter/html-letter.ts'
import type { Letter } from '#shared/letter/letter.ts'
import { markdownLetter } from '#shared/letter/markdown-letter.ts'
import { plainLetter } from '#shared/letter/plain-letter.ts'
import { aLetter, aNote, placeOf } from '../../fixtures/a-letter.ts'
import { HOSTILE } from '../../fixtures/hostile-html.ts'
import { docxParagraphs, unzipped } from '../../fixtures/read-docx.ts'

const elements = (node: Nodes): readonly Element[] =>
  'children' in node
    ? node.children.flatMap((child) =>
        child.type === 'element' ? [child, ...elements(child)] : [],
      )
    : []

const itemsOf = (node: Nodes): readonly string[] =>
  elements(node)
    .filter(({ tagName }) => tagName === 'ol')
    .flatMap((list) => elements(list).filter(({ tagName }) => tagName === 'li'))
    .map(textOf)

const markdownTree = (text: string) =>
  toHast(
    fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
    // Markup that came through would show as an element of its own.
    { allowDangerousHtml: true },
  )

/** The points as each format says them, read by a reader of that format. */
const formats: Readonly<
  Record<string, (letter: Letter) => readonly string[] | Promise<readonly string[]>>
> = {
  plain: (letter) =>
    plainLetter(letter)
      .split(/\n\n/u)
      .filter((part) => /^\[ \] \d+\. /u.test(part)),
  markdown: (letter) => itemsOf(markdownTree(markdownLetter(letter))),
  html: (letter) => itemsOf(fromHtml(htmlLetter(letter))),
  paste: (letter) => itemsOf(fromHtml(htmlForPaste(letter), { fragment: true })),
  docx: async (letter) => {
    const xml = unzipped(await docxLetter(letter)).get('word/document.xml') ?? ''
    return docxParagraphs(xml).filter((paragraph) => paragraph.startsWith('☐ '))
  },
}

/** Letters and digits alone, in their order: what a format does with spaces and lines is its own. */
const bare = (text: string): string => (text.match(/[\p{L}\p{N}]/gu) ?? []).join('')

const someWords = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.constantFrom(...HOSTILE),
  fc.constantFrom(
    '1. satu\n2. dua',
    '# judul #',
    '- [x] selesai',
    '[tautan](https://contoh.id)',
    '![gambar](https://contoh.id/a.png)',
    '&lt;b&gt; &amp; \u0000\uFFFF\uD800',
    'a | b\n--|--\n~~c~~',
    '> kutip\n\n    kode\n```\nkode',
    ']]><w:p/><!-- ',
  ),
)

test.each(Object.keys(formats))('every note stands once in %s, word for word', async (name) => {
  const read = formats[name]
  await fc.assert(
    fc.asyncProperty(fc.array(someWords, { minLength: 1, maxLength: 6 }), async (texts) => {
      const letter = aLetter({
        note: texts[0] ?? '',
        notes: texts.map((words, at) => aNote({ words: `Butir${at} ${words} akhir${at}` })),
      })
      const expected = letter.points.lines.map(({ words }) => bare(words))
      const said = ((await read?.(letter)) ?? []).map((text) =>
        bare(text.replace(/^\[ \] \d+\. /u, '')).replace('\uFFFD', ''),
      )
      // What XML and HTML cannot say is no letter and no digit.
      expect(said).toEqual(expected)
    }),
    { numRuns: 100 },
  )
})

test('hostile words stay words in the page and in Markdown', () => {
  const known = /^(?:html|head|meta|title|style|body|h1|h2|p|br|ol|ul|li|label|input|span)$/
  for (const words of HOSTILE) {
    const letter = aLetter({ note: words, notes: [aNote({ words })] })
    const page = elements(fromHtml(htmlLetter(letter)))
    expect(page.filter(({ tagName }) => !known.test(tagName))).toEqual([])
    const names = new Set(page.flatMap(({ properties }) => Object.keys(properties)))
    expect([...names].filter((name) => /^on|^src|^href/i.test(name))).toEqual([])
    const tree = markdownTree(markdownLetter(letter))
    expect(JSON.stringify(tree)).not.toContain('"raw"')
    // Readers make a link of an address that stands there in full; nothing else becomes one.
    const linked = elements(tree).flatMap(({ tagName, properties: { href, src } }) =>
      tagName === 'a' ? [href] : src === undefined ? [] : [`picture ${src}`],
    )
    expect(linked.filter((address) => !/^(?:https?|mailto):/.test(String(address)))).toEqual([])
  }
})

test('a point says where it stands, on which words and why, in every format', async () => {
  const place = placeOf('Warga menanam')
  const letter = aLetter({ notes: [aNote({ place, reason: 'sources' })] })
  const about =
    'Sebut tanggalnya. → bagian 1 (Hujan datang lebih cepat), paragraf 1: “Warga menanam” (Sumber tidak ada atau tidak jelas)'
  for (const read of Object.values(formats)) {
    const [point = '', ...more] = await read(letter)
    expect(more).toEqual([])
    expect(bare(point.replace(/^\[ \] \d+\. /u, ''))).toBe(bare(about))
  }
})

test('the page can be ticked, needs nothing from elsewhere, and says its language', () => {
  const page = htmlLetter(aLetter({ notes: [aNote(), aNote()] }))
  const tree = elements(fromHtml(page))
  expect(tree.filter(({ properties }) => properties.type === 'checkbox')).toHaveLength(2)
  expect(tree[0]?.properties.lang).toBe('id')
  const policy = tree.find(({ properties }) => properties.content?.toString().includes('-src'))
  expect(policy?.properties.content).toMatch(/^default-src 'none'/)
})

test('the document of Word has every part that its contents name', async () => {
  const files = unzipped(await docxLetter(aLetter({ notes: [aNote()] })))
  const named = [...(files.get('[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]+)"/g)]
  expect(named.map(([, part]) => part)).toContain('word/document.xml')
  for (const [, part = ''] of named) expect(files.has(part)).toBe(true)
  for (const xml of files.values()) docxParagraphs(xml)
})
