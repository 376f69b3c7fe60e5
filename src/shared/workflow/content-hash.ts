import { canonicalJson } from '#shared/article/canonical.ts'
import type { Content } from '#shared/article/content.ts'
import { digest } from '#shared/article/digest.ts'
import { articleHash } from '#shared/article/hash.ts'
import type { Bullet } from '#shared/summary/summary.ts'

/**
 * Names what a decision binds: article, figures and summary. Of a bullet its words and its origin
 * count, since the origin decides on the AI note; its id, lock and history do not.
 *
 * @param bullets of the current version, in order; none where the draft has no summary
 * @returns SHA-256, hex
 * @example contentHash(content, bullets) === decision.contentHash // the approval holds
 */
export const contentHash = (
  content: Content,
  bullets: readonly Pick<Bullet, 'heading' | 'text' | 'origin'>[],
): string =>
  digest(
    canonicalJson({
      form: 1,
      article: articleHash(content),
      summary: bullets.map(({ heading, text, origin }) => ({
        heading: heading.normalize('NFC'),
        text: text.normalize('NFC'),
        origin,
      })),
    }),
  )
