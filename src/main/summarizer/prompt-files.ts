import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Prompt } from '#shared/contract/models.ts'

// A changed prompt is a new file: provenance that names an old one must still find it here.
const FILES = [
  { version: 'bullets-id-1', language: 'id' },
  { version: 'bullets-en-1', language: 'en' },
] as const satisfies readonly Pick<Prompt, 'version' | 'language'>[]

/** The package's own name for a resource is the same from the sources and from the built program. */
const locate = createRequire(import.meta.url).resolve

/**
 * Reads the prompts as they are sent, before an article is put in; the newest of a language last.
 *
 * @example promptFiles().map(({ version }) => version) // ['bullets-id-1', 'bullets-en-1']
 */
export const promptFiles = (): readonly Prompt[] =>
  FILES.map(({ version, language }) => {
    // As in the repository: a checkout with other line ends has the same hash.
    const text = readFileSync(locate(`#resources/prompts/${version}.md`), 'utf8').replaceAll(
      '\r\n',
      '\n',
    )
    return { version, language, hash: createHash('sha256').update(text).digest('hex'), text }
  })
