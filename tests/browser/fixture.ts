import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { type DeskDoor, type DoorHost, startDoorHost } from '../doors/door-host.ts'
import { complaintsOf } from '../doors/quiet-page.ts'

interface Fixtures {
  /** What the page may complain about, in tests that make a call fail. */
  readonly provoked: RegExp | null
  /** A fresh data folder. */
  readonly dataFolder: string
  /** The real browser door on that folder. */
  readonly door: DeskDoor
  /** The desk, opened with the printed address. The test fails on anything that the page complains about. */
  readonly desk: Page
}

interface WorkerFixtures {
  /** Opens the doors of one test after the other. */
  readonly host: DoorHost
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  host: [
    // Playwright reads the names of fixtures out of the first parameter's pattern.
    async ({ browserName: _ }, use) => {
      const host = startDoorHost()
      await use(host)
      await host.stop()
    },
    { scope: 'worker' },
  ],
  provoked: [null, { option: true }],
  dataFolder: async ({ browserName: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'sunting-browser-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true })
  },
  door: async ({ dataFolder, host }, use) => {
    const door = await host.open(dataFolder)
    await use(door)
    await door.stop()
  },
  desk: async ({ door, page, provoked }, use) => {
    const complaints = complaintsOf(page)
    await page.goto(door.address)
    await use(page)
    expect(complaints.filter((complaint) => provoked?.test(complaint) !== true)).toEqual([])
  },
})

export { expect }
