import type { SearchPart } from './parts.ts'

/** What can stand before the colon: a part of the draft, or what a draft is filtered by. */
export type Field = SearchPart | FilterField

/** What a draft is filtered by. */
export type FilterField =
  | 'status'
  | 'date'
  | 'finding'
  | 'category'
  | 'age'
  | 'blockers'
  | 'held'
  | 'resubmitted'
  | 'ai'
  | 'near'
  | 'holder'
  | 'tag'

/** The name to show in each language first, then what else is typed. */
export const FIELD_WORDS: Readonly<Record<Field, readonly [id: string, en: string, ...string[]]>> =
  {
    title: ['judul', 'title'],
    excerpt: ['kutipan', 'excerpt'],
    body: ['isi', 'body', 'text'],
    captions: ['keterangan', 'caption', 'captions'],
    writer: ['penulis', 'writer'],
    bullets: ['poin', 'bullet', 'point', 'points', 'ringkasan', 'summary'],
    status: ['status', 'status'],
    date: ['tanggal', 'date', 'masuk'],
    finding: ['temuan', 'finding', 'findings'],
    category: ['rubrik', 'category', 'kategori', 'kanal'],
    age: ['umur', 'age', 'usia'],
    blockers: ['halangan', 'blockers', 'blocker', 'penghalang'],
    held: ['tunda', 'held', 'ditunda'],
    resubmitted: ['kirim-ulang', 'resubmitted', 'dikirim-ulang'],
    ai: ['ai', 'ai'],
    near: ['mirip', 'near', 'duplicate'],
    holder: ['dipegang', 'holder', 'pemegang', 'owner'],
    tag: ['tagar', 'tag', 'tags'],
  }

const byWord: ReadonlyMap<string, Field> = new Map(
  (Object.keys(FIELD_WORDS) as Field[]).flatMap((field) =>
    FIELD_WORDS[field].map((word) => [word, field] as const),
  ),
)

/**
 * The field that a word before a colon means; undefined for none.
 *
 * @example fieldOfWord('judul') // 'title'
 */
export const fieldOfWord = (word: string): Field | undefined => byWord.get(word)

export const fieldWords = (): readonly string[] => [...byWord.keys()]
