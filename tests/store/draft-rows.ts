import type { Writer } from '#main/store/connection.ts'
import { insertDraft } from '#main/store/drafts.ts'
import { appendJournal } from '#main/store/journal.ts'
import type { Store } from '#main/store/open.ts'
import { insertSource } from '#main/store/sources.ts'
import { writerNamed } from '#main/store/writers.ts'
import type { Content } from '#shared/article/content.ts'
import { articleHash } from '#shared/article/hash.ts'
import { envelope, paragraphNode, textNode } from '#shared/article/nodes.ts'
import { emptyFolder, must, NOON, openedStore } from './place.ts'

/** An article of plain paragraphs. */
export const contentOf = (title: string, ...paragraphs: readonly string[]): Content => ({
  title,
  excerpt: '',
  body: envelope(paragraphs.map((text) => paragraphNode([textNode(text)]))),
})

export const PANEN = contentOf(
  'Petani Cabai Lembah Seruni Panen Lebih Awal',
  'Petani cabai di Lembah Seruni memanen tiga minggu lebih awal, Senin (2/3/2026).',
  'Ketua kelompok tani, Wayan Sutama, menyebut hujan berhenti sejak awal Februari.',
)

/** A draft with one line in its journal, written without the desk. */
export function putDraft(to: Writer, id: string, content: Content = PANEN): void {
  const bytes = new TextEncoder().encode(`${id} ${content.title}`)
  const source_id = `source-${id}`
  const source = { name: 'panen.txt', mediaType: 'text/plain', bytes, stripped: [] }
  const hash = articleHash(content)
  insertSource(to, source_id, source, NOON)
  insertDraft(to, {
    id,
    writer_id: writerNamed(to, 'Rani Wulandari', () => 'writer-1'),
    source_id,
    title: content.title,
    opening: '',
    status: 'submitted',
    submitted_at: NOON,
    updated_at: NOON,
    words: 20,
    blockers: 0,
    warnings: 0,
    submitted_hash: hash,
  })
  appendJournal(to, id, { seq: 1, hash, at: NOON }, content)
}

/** A store with these drafts, which are shared out among writers: each gets the next one in turn. */
export async function storeOf(ids: readonly string[], writers: readonly string[]): Promise<Store> {
  const store = await openedStore(emptyFolder())
  must(
    store.write((to) => {
      for (const [at, id] of ids.entries()) putDraft(to, id, contentOf(`Naskah ke-${at}`))
      for (const name of writers) writerNamed(to, name, () => `writer ${name}`)
    }),
  )
  // Before anything is decided, so that the numbers of nobody have to move along.
  const give = store.connections.writing.prepare('update draft set writer_id = ? where id = ?')
  for (const [at, id] of ids.entries()) give.run(`writer ${writers[at % writers.length]}`, id)
  return store
}
