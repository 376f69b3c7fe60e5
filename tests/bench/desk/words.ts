import type Database from 'better-sqlite3'

/** A word of the index, and in how many drafts it stands. */
interface Known {
  readonly term: string
  readonly doc: number
}

/** What is searched for, by how many drafts have it. */
export interface Words {
  /** The two that most drafts have. */
  readonly common: readonly [Known, Known]
  /** In about a tenth of them. */
  readonly middling: Known
  /** In about twenty. */
  readonly rare: Known
}

/** Picks words out of the index itself: each desk has its own. */
export function wordsOf(bare: Database.Database, drafts: number): Words {
  bare.exec('create virtual table temp.search_vocabulary using fts5vocab(main, search_text, row)')
  const known = bare
    .prepare<[], Known>(
      "select term, doc from temp.search_vocabulary where term glob '[a-z0-9]*' and doc > 1",
    )
    .all()
  const nearest = (wanted: number, from: readonly Known[]): Known => {
    const [found] = from.toSorted((a, b) => Math.abs(a.doc - wanted) - Math.abs(b.doc - wanted))
    if (found === undefined) throw new Error('the index has no words')
    return found
  }
  const words = known.filter(({ term }) => /^[a-z]{4,}$/.test(term))
  const one = nearest(drafts, words)
  return {
    common: [
      one,
      nearest(
        drafts,
        words.filter((word) => word !== one),
      ),
    ],
    middling: nearest(drafts / 10, words),
    rare: nearest(20, known),
  }
}
