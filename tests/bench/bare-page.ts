import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { build, preview } from 'vite'

/**
 * Opens a page that has Lexical and nothing else, what the desk is measured beside.
 *
 * @param started takes down what is started for it
 */
export async function openBarePage(
  browser: Browser,
  started: AsyncDisposableStack,
  paragraphs: readonly string[],
): Promise<Page> {
  const outDir = mkdtempSync(join(tmpdir(), 'sunting-bench-'))
  started.defer(() => rmSync(outDir, { recursive: true, force: true }))
  const wish = {
    root: new URL('bare', import.meta.url).pathname,
    logLevel: 'error',
    build: { outDir },
  } as const
  await build(wish)
  const door = await preview({ ...wish, preview: { port: 0 } })
  started.defer(() => door.close())
  const address = door.resolvedUrls?.local[0]
  if (address === undefined) throw new Error('the bare page is not served')
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`${address}?${new URLSearchParams({ paragraphs: JSON.stringify(paragraphs) })}`)
  return page
}
