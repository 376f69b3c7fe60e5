import { articleHash } from '#shared/article/hash.ts'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import type { Intake } from '../intake/recognise.ts'
import type { Digest } from '../store/drafts.ts'
import { assess, digestOf } from './assessment.ts'
import { type SeenBaseline, seenBaselines } from './baselines.ts'

/** A submission that was read and checked: what is left to do is to write rows. */
export interface Prepared extends Omit<Intake, 'text'> {
  /** Article hash of the content. */
  readonly hash: string
  readonly digest: Digest
  readonly seen: readonly SeenBaseline[]
}

/** Checks a piece as it will be stored. */
export function prepare({ recognised, bytes, mediaType }: Intake, style: HouseStyle): Prepared {
  const { content, bullets } = recognised
  const found = assess({ content, bullets, baselines: [] }, style)
  return {
    recognised,
    bytes,
    mediaType,
    hash: articleHash(content),
    digest: digestOf(found),
    seen: seenBaselines(bullets, found),
  }
}
