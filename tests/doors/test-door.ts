import type { Locator, Page } from '@playwright/test'

/** A file that the page handed out. */
export interface Download {
  readonly name: string
  readonly text: string
}

/** What a test needs of a door and cannot do on the page itself. */
export interface TestDoor {
  /** Starts the desk on the data folder of the test; what was open before is closed first. */
  readonly open: () => Promise<Page>
  /** Gives the file that pressing a button makes. */
  readonly download: (button: Locator) => Promise<Download>
  /** Everything that the pages have complained about so far. */
  readonly complaints: () => readonly string[]
}
