import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import { renderExport } from '#main/export/render.ts'
import { samples } from '#main/intake/samples.ts'
import { articleHash } from '#shared/article/hash.ts'
import { readArticle } from '#shared/article/read.ts'
import { bulletTextHash, evidenceHash } from '#shared/workflow/acceptance.ts'
import { dangersIn } from '../../fixtures/dangers.ts'
import { approvalOf, draftOf, inputOf } from '../../fixtures/export-input.ts'
import { fileOf, read, readPage } from '../../fixtures/intake.ts'

const all = (node: Nodes, tagName: string): readonly Element[] => {
  if (!('children' in node)) return []
  return node.children.flatMap((child) => [
    ...(child.type === 'element' && child.tagName === tagName ? [child] : []),
    ...all(child, tagName),
  ])
}

const { content, bullets } = readPage('amp.txt').recognised
const titled = { ...content, title: 'Festival Digelar Tanpa Plastik', excerpt: 'Tanpa plastik.' }

describe('the page', () => {
  test.each([
    ['approved', [approvalOf(titled, bullets)]],
    ['not-approved', []],
  ])('is as recorded: %s', async (name, decisions) => {
    const draft = draftOf(titled, bullets, { decisions })
    const { text, mediaType } = renderExport({ ...inputOf(draft), verdicts: [] }, 'html')
    expect(mediaType).toBe('text/html')
    await expect(text).toMatchFileSnapshot(`./golden/${name}.html`)
  })

  test('without title, excerpt, writer and summary has none of them, and is whole', () => {
    const draft = draftOf(content, [], { writer: '' })
    const root = fromHtml(renderExport(inputOf(draft), 'html').text)
    expect(all(root, 'h1').map(textOf)).toEqual([''])
    expect(all(root, 'ul')).toEqual([])
    expect(textOf(root)).not.toContain('Penulis')
    expect(all(root, 'section')).toHaveLength(3)
  })

  test('describes itself as a NewsArticle, and names an editor only with an approval', () => {
    const dataOf = (more: Parameters<typeof draftOf>[2]) => {
      const { text } = renderExport(inputOf(draftOf(titled, bullets, more)), 'html')
      return JSON.parse(all(fromHtml(text), 'script').map(textOf).join(''))
    }
    expect(dataOf({})).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Festival Digelar Tanpa Plastik',
      description: 'Tanpa plastik.',
      inLanguage: 'id',
      author: { '@type': 'Person', name: 'Tika Rahayu' },
      dateModified: '2026-11-21T02:00:00.000Z',
    })
    expect(dataOf({ decisions: [approvalOf(titled, bullets)] }).editor).toEqual({
      '@type': 'Person',
      name: 'Rani Editor',
    })
    expect(dataOf({ status: 'published' }).datePublished).toBeUndefined()
  })

  test('says of each bullet where it comes from and who stands for it', () => {
    const draft = draftOf(titled, bullets)
    const input = inputOf(draft)
    const [bullet] = bullets
    const [verdict] = input.verdicts
    if (bullet === undefined || verdict === undefined) throw new Error('no bullet')
    const accepted = {
      bulletId: bullet.id,
      textHash: bulletTextHash(bullet),
      evidenceHash: evidenceHash(verdict, readArticle(titled)),
      note: 'Sudah dibaca.',
      at: '2026-11-22T01:00:00.000Z',
      by: 'Rani Editor',
    }
    const itemOf = (textHash: string) => {
      const acceptances = [{ ...accepted, textHash }]
      const { text } = renderExport({ ...input, draft: { ...draft, acceptances } }, 'html')
      return all(fromHtml(text), 'li')[0]?.properties
    }
    expect(itemOf(accepted.textHash)).toMatchObject({
      dataBullet: bullet.id,
      dataOrigin: 'imported-ai',
      dataStatus: verdict.status,
      dataAcceptedBy: 'Rani Editor',
    })
    expect(itemOf('of other words')).not.toHaveProperty('dataAcceptedBy')
  })

  test('keeps every text a text', () => {
    const evil = `</script><script>jalan()</script>"'&<!--`
    const draft = draftOf(
      { ...titled, title: evil, excerpt: evil },
      bullets.map((bullet) => ({ ...bullet, heading: evil, text: evil, id: evil, editedBy: evil })),
      { writer: evil, decisions: [{ ...approvalOf(titled, bullets), by: evil }] },
    )
    const input = inputOf(draft)
    const houseStyle = { ...input.houseStyle, summaryLabel: evil, aiNote: evil, reviewClaim: evil }
    const { text } = renderExport({ ...input, houseStyle }, 'html')
    expect(dangersIn(text)).toEqual([])
    const root = fromHtml(text)
    expect(all(root, 'h1').map(textOf)).toEqual([evil])
    expect(all(root, 'title').map(textOf)).toEqual([evil])
    expect(JSON.parse(all(root, 'script').map(textOf).join('')).headline).toBe(evil)
  })
})

describe('a page that is imported again', () => {
  test.each(samples().map((sample) => [sample.name, sample] as const))(
    'is the same article: %s',
    (_, sample) => {
      const once = read(sample).recognised
      const { text } = renderExport(
        inputOf(draftOf(once.content, once.bullets, { writer: once.writer })),
        'html',
      )
      const again = read(fileOf('lagi.html', text)).recognised
      expect(articleHash(again.content)).toBe(articleHash(once.content))
      expect(again.writer).toBe(once.writer)
      const words = ({ heading, text: half }: (typeof bullets)[number]) => [heading, half]
      expect(again.bullets.map(words)).toEqual(once.bullets.map(words))
    },
  )
})
