import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openStore, type Store } from '#main/store/open.ts'

/** An empty data folder that goes when the test ends. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sunting-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const NOON = '2026-03-02T12:00:00.000Z'

/** What opening a store answers, at a time that stands still. */
export const tryOpen = (dataFolder: string, now: () => string = () => NOON) =>
  openStore({ dataFolder, version: '0.0.0-test', now })

/** An open store that closes when the test ends. */
export async function openedStore(dataFolder: string): Promise<Store> {
  const opened = await tryOpen(dataFolder)
  if (!opened.ok) throw new Error(`not opened: ${JSON.stringify(opened.failure)}`)
  onTestFinished(opened.store.close)
  return opened.store
}

/** The value of an outcome that must be fine. */
export function must<T>(outcome: { ok: true; value: T } | { ok: false; problem: unknown }): T {
  if (outcome.ok) return outcome.value
  throw new Error(`refused: ${JSON.stringify(outcome.problem)}`)
}
