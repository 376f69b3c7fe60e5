import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { mediaTypeOf } from './media-type.ts'
import { newNonce, securityHeaders } from './policy.ts'

/** A response that needs no further decision. */
export interface PageResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array<ArrayBuffer>
}

/** Answers a request for a part of the screen by its decoded-nowhere path, "/" or "/assets/...". */
export type ScreenFiles = (path: string) => PageResponse

const NONCE_META = /(<meta property="csp-nonce" content=")(")/

const notFound: PageResponse = {
  status: 404,
  headers: { ...securityHeaders(null), 'Content-Type': 'text/plain; charset=utf-8' },
  body: 'Not found',
}

function index(html: string): PageResponse {
  const nonce = newNonce()
  return {
    status: 200,
    headers: {
      ...securityHeaders(nonce),
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
    },
    body: html.replace(NONCE_META, `$1${nonce}$2`),
  }
}

/** Files below a folder. A link is none: node's own recursive listing would follow it out of there. */
const list = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return list(path)
    return entry.isFile() && mediaTypeOf(entry.name) !== null ? [path] : []
  })

const webPath = (folder: string, file: string): string =>
  file.slice(folder.length).split(sep).join('/')

/**
 * Lists the built screen once, at start. Later requests only look a path up in that list: no name from
 * a request ever reaches the file system, so there is nothing to traverse.
 */
export function screenFiles(folder: string): ScreenFiles {
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  if (!NONCE_META.test(html)) throw new Error('index.html has no place for the nonce')
  const files = new Map(list(folder).map((file) => [webPath(folder, file), file]))
  files.delete('/index.html')
  return (path) => {
    if (path === '/') return index(html)
    const file = files.get(path)
    const type = file === undefined ? null : mediaTypeOf(file)
    if (file === undefined || type === null) return notFound
    return {
      status: 200,
      // Built names carry a hash of their content.
      headers: {
        ...securityHeaders(null),
        'Content-Type': type,
        'Cache-Control': 'public, max-age=31536000, immutable',
      },
      body: readFileSync(file),
    }
  }
}
