import { articleHash } from '#shared/article/hash.ts'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import { wordsOf } from '#shared/revision/measure.ts'
import { textsOf } from '#shared/search/texts-of.ts'
import type { Intake } from '../intake/recognise.ts'
import type { Digest } from '../store/drafts.ts'
import { type NearMarks, nearMarks } from '../store/near-texts.ts'
import { sha256 } from '../store/record-hash.ts'
import { type IndexedWords, indexedWords } from '../store/search-index.ts'
import { assess, digestOf } from './assessment.ts'
import { type SeenBaseline, seenBaselines } from './baselines.ts'

/** A submission that was read and checked: what is left to do is to write rows. */
export interface Prepared extends Omit<Intake, 'text'> {
  /** Of the original bytes. */
  readonly sha256: string
  /** Article hash of the content. */
  readonly hash: string
  /** The content as it is stored. */
  readonly json: string
  /** Words of the content that a reader sees. */
  readonly words: number
  readonly digest: Digest
  readonly seen: readonly SeenBaseline[]
  /** By what it is found among those that read like it. */
  readonly near: NearMarks
  /** By what a search finds it, but for its writer's name, which an editor may give. */
  readonly search: Omit<IndexedWords, 'writer'>
}

/** Checks a piece as it will be stored. */
export function prepare({ recognised, bytes, mediaType }: Intake, style: HouseStyle): Prepared {
  const { content, bullets } = recognised
  const found = assess({ content, bullets, baselines: [] }, style)
  const { writer: _, ...search } = indexedWords(textsOf(content, bullets, ''))
  return {
    recognised,
    bytes,
    mediaType,
    sha256: sha256(bytes),
    hash: articleHash(content),
    json: JSON.stringify(content),
    words: wordsOf(content),
    digest: digestOf(found),
    seen: seenBaselines(bullets, found),
    near: nearMarks(content),
    search,
  }
}
