import { blockTexts } from '#shared/article/block-texts.ts'
import type { Content } from '#shared/article/content.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import type { SearchTexts } from './parts.ts'

const joined = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n')

/**
 * What of a draft is searched. What nobody sees (addresses, names of files) is left out.
 *
 * @example textsOf(content, version.bullets, 'Rani Wulandari').writer // 'Rani Wulandari'
 */
export function textsOf(
  { title, excerpt, body }: Content,
  bullets: readonly Pick<Bullet, 'heading' | 'text'>[],
  writer: string,
): SearchTexts {
  const blocks = blockTexts(body)
  return {
    title,
    excerpt,
    body: joined(blocks.map(({ text }) => text)),
    captions: joined(
      blocks.flatMap(({ figure }) =>
        figure === null ? [] : [figure.caption, figure.credit, figure.alt],
      ),
    ),
    writer,
    bullets: joined(bullets.flatMap(({ heading, text }) => [heading, text])),
  }
}
