import { diffArrays } from 'diff'
import { type Content, contentSchema } from '#shared/article/content.ts'
import { countWords, plainText } from '#shared/article/plain-text.ts'
import { readArticle } from '#shared/article/read.ts'
import { compareContents } from '#shared/revision/compare-contents.ts'
import { measureOf } from '#shared/revision/measure.ts'
import { wordPieces } from '#shared/revision/word-pieces.ts'
import { longArticle } from './long-article.ts'
import { quantile, timed } from './quantile.ts'
import { type Line, printTable } from './table.ts'

/** What a thorough edit leaves: one word of nine other, a section moved, a paragraph of seven gone. */
function revised(content: Content): Content {
  const children = content.body.state.root.children
    .filter((_, at) => at % 7 !== 3)
    .map((node) =>
      JSON.parse(
        JSON.stringify(node).replaceAll(/"text":"[^"]*"/g, (text) => {
          let word = 0
          return text.replaceAll(/ \p{L}{3,}/gu, (found) => (word++ % 9 === 2 ? ' diubah' : found))
        }),
      ),
    )
  const turned = [...children.slice(12), ...children.slice(0, 12)]
  const { state } = content.body
  return contentSchema.parse({
    ...content,
    body: { ...content.body, state: { ...state, root: { ...state.root, children: turned } } },
  })
}

const withoutIds = (content: Content): Content =>
  contentSchema.parse(
    JSON.parse(JSON.stringify(content).replaceAll(/"blockId":"[^"]*"/g, '"was":""')),
  )

/** Two revisions of a 5,000-word article, from their stored state to changes and their measure. */
export function benchCompare(): void {
  const before = longArticle(5_000)
  const after = revised(before)
  const back = withoutIds(after)
  const text = (content: Content) => plainText(readArticle(content))
  const [oldText, newText] = [text(before), text(after)]
  // Nothing read before is known again: each run gets objects of its own.
  const compare = (one: Content, other: Content) => () => {
    const fresh = structuredClone(other)
    return measureOf(fresh, compareContents(structuredClone(one), fresh).changes)
  }
  const measured = (work: string, run: () => unknown): Line => {
    const times = timed(30, run)
    return { work, p50: quantile(times, 0.5), p95: quantile(times, 0.95) }
  }
  const plain = measured('word diff of the plain texts', () =>
    diffArrays(wordPieces(oldText), wordPieces(newText)),
  )
  const baseline = { name: 'that diff', p50: plain.p50, p95: plain.p95 }
  const { changes } = compareContents(before, after)
  printTable(
    `Comparing revisions: ${countWords(readArticle(before))} words, ${changes.length} changes`,
    [
      plain,
      { ...measured('compare and measure, blocks by id', compare(before, after)), baseline },
      { ...measured('the same without ids, blocks by text', compare(before, back)), baseline },
      { ...measured('compare with itself', compare(before, before)), baseline },
    ],
  )
}
