import type { Writer } from '#main/store/connection.ts'
import { insertDraft } from '#main/store/drafts.ts'
import { appendJournal } from '#main/store/journal.ts'
import { insertSource } from '#main/store/sources.ts'
import { writerNamed } from '#main/store/writers.ts'
import type { Content } from '#shared/article/content.ts'
import { articleHash } from '#shared/article/hash.ts'
import { envelope, paragraphNode, textNode } from '#shared/article/nodes.ts'
import { NOON } from './place.ts'

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
