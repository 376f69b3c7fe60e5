import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pieceOf } from '../eval/near/texts.ts'
import type { Draw } from '../generated/draw.ts'

/** A page with about so many letters of text. */
export function pageOf(draw: Draw, letters: number): string {
  const { title } = pieceOf(draw)
  let text = ''
  while (text.length < letters) {
    for (const words of pieceOf(draw).paragraphs) {
      if (text.length < letters) text += `<p>${words.join(' ')}</p>\n`
    }
  }
  return `<!doctype html><html lang="id"><head><title>${title}</title></head><body><article><h1>${title}</h1>${text}</article></body></html>`
}

/** A page of two sentences. */
export const smallPage = (at: number): string =>
  `<h1>Panen ke-${at}</h1><p>Warga Desa Lembah Seruni memanen ${at} ton cabai, Senin (2/3/2026).</p>`

/** Makes a folder with so many pages. */
export function fill(folder: string, count: number, page: (at: number) => string): void {
  mkdirSync(folder)
  for (let at = 0; at < count; at += 1) writeFileSync(join(folder, `${at}.html`), page(at))
}
