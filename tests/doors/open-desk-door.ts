import { openDesk } from '#main/desk/open-desk.ts'
import { openBrowserDoor } from '#main/http/browser-door.ts'
import { environmentKeys } from '#main/keys/environment-keys.ts'
import { runKeys } from '#main/keys/run-keys.ts'
import { screenFiles } from '#main/web/screen-files.ts'

/** A browser door that this process keeps open. */
export interface DeskDoor {
  /** Opens the desk once. */
  readonly address: string
  readonly port: number
  readonly stop: () => Promise<void>
}

/**
 * Opens the browser door on a data folder in the test's own process: what `sunting serve` opens, without
 * the second and a half in which a process of its own starts. The main job and the measurements use the
 * command itself (serve-process.ts).
 */
export async function openDeskDoor(dataFolder: string): Promise<DeskDoor> {
  const keys = environmentKeys(process.env, runKeys('browser-door'))
  const opened = await openDesk({ dataFolder, door: 'browser', keys })
  if (!opened.ok) throw new Error(`not opened: ${JSON.stringify(opened.failure)}`)
  const { router, close } = opened.desk
  const door = await openBrowserDoor({ router, files: screenFiles('out/renderer'), port: 0 })
  if (door === null) throw new Error('no port is free')
  let stopped: Promise<void> | null = null
  return {
    address: door.newAddress(),
    port: door.port,
    stop: () => (stopped ??= door.close().then(close)),
  }
}
