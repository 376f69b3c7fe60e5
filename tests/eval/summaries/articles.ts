import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { recognise } from '#main/intake/recognise.ts'
import { readArticle } from '#shared/article/read.ts'
import { defaultHouseStyle } from '#shared/checks/style/default-house-style.ts'
import { type ArticleIndex, indexArticle } from '#shared/summary/article-index.ts'
import { articleOf } from '../article.ts'
import { type Part, partOf } from '../parts.ts'

const caseSchema = z.object({
  id: z.string(),
  title: z.string().optional(),
  text: z.string(),
  reference: z.array(z.string()).default([]),
})

export interface EvalArticle {
  readonly part: Part
  readonly index: ArticleIndex
  /** Sentences of a summary that somebody wrote; none where there is none. */
  readonly reference: readonly string[]
}

async function* casesIn(file: string): AsyncGenerator<EvalArticle> {
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    if (line.trim() === '') continue
    const { id, title, text, reference } = caseSchema.parse(JSON.parse(line))
    yield { part: partOf(id), index: indexArticle(articleOf(text, title)), reference }
  }
}

/** Reads articles: each line of a .jsonl file is one, any other file as a writer would send it. */
export async function* articlesIn(files: readonly string[]): AsyncGenerator<EvalArticle> {
  for (const file of files) {
    if (file.endsWith('.jsonl')) {
      yield* casesIn(file)
      continue
    }
    const name = basename(file)
    const base64 = (await readFile(file)).toString('base64')
    const read = recognise({ name, body: { kind: 'file', base64 } }, defaultHouseStyle, randomUUID)
    if (!read.ok) throw new Error(`${file}: ${read.problem.kind}`)
    const index = indexArticle(readArticle(read.value.recognised.content))
    yield { part: partOf(name), index, reference: [] }
  }
}
