import { oncePer } from '#shared/once-per.ts'
import { canonicalJson } from './canonical.ts'
import { canonicalBlocks } from './canonical-blocks.ts'
import type { Content } from './content.ts'
import { digest } from './digest.ts'
import { wrapUnknown } from './wrap-unknown.ts'

const textJson = (text: string): string => canonicalJson(text.normalize('NFC'))

/** canonicalJson({ form: 1, article: canonicalContent(content) }), a block at a time. */
function articleJson({ title, excerpt, body }: Content): string {
  const blocks = wrapUnknown(body).state.root.children.flatMap(canonicalBlocks)
  const article = `{"body":[${blocks.map(({ json }) => json).join(',')}],"excerpt":${textJson(excerpt)},"title":${textJson(title)}}`
  return `{"article":${article},"form":1}`
}

/**
 * Names an article by what it says: SHA-256, hex, of the canonical form of title, excerpt and body.
 * Equal content has an equal hash after load, undo and reload; any word, look, link, figure or order
 * that a reader could notice changes it. A block that is the same object as before is not brought to
 * its canonical form again.
 *
 * @example articleHash(content) === articleHash(reloaded) // true
 */
export const articleHash: (content: Content) => string = oncePer((content: Content) =>
  digest(articleJson(content)),
)
