// A process that opens browser doors on data folders, one after another, for tests that each want a fresh
// one: what `sunting serve` opens, without the second and a half in which a process of its own starts.
import { openDesk } from '#main/desk/open-desk.ts'
import { openBrowserDoor } from '#main/http/browser-door.ts'
import { environmentKeys } from '#main/keys/environment-keys.ts'
import { runKeys } from '#main/keys/run-keys.ts'
import type { Reading } from '#main/reading/reading.ts'
import { readingThreads } from '#main/reading/threads.ts'
import { screenFiles } from '#main/web/screen-files.ts'
import type { HostAnswer, HostRequest } from './door-host.ts'

/** They read for one door after the other: each thread takes a second of a core to start. */
const reading: Reading = { ...readingThreads(), close: async () => {} }

const open = new Map<number, () => Promise<void>>()

async function openDoor(dataFolder: string): Promise<Omit<HostAnswer, 'id'>> {
  const keys = environmentKeys(process.env, runKeys('browser-door'))
  const opened = await openDesk({ dataFolder, door: 'browser', keys, reading })
  if (!opened.ok) throw new Error(`not opened: ${JSON.stringify(opened.failure)}`)
  const { router, close } = opened.desk
  const door = await openBrowserDoor({ router, files: screenFiles('out/renderer'), port: 0 })
  if (door === null) throw new Error('no port is free')
  open.set(door.port, () => door.close().then(close))
  return { address: door.newAddress(), port: door.port }
}

async function closeDoor(port: number): Promise<Omit<HostAnswer, 'id'>> {
  await open.get(port)?.()
  open.delete(port)
  return { address: '', port }
}

process.on('message', ({ id, ...request }: HostRequest) => {
  const done = 'open' in request ? openDoor(request.open) : closeDoor(request.close)
  void done.then((answer) => process.send?.({ id, ...answer } satisfies HostAnswer))
})
