import { createRouterClient } from '@orpc/server'
import Database from 'better-sqlite3'
import { type OpenDesk, openDesk } from '#main/desk/open-desk.ts'
import { storeFile } from '#main/store/open.ts'

/** The calls of a desk as its screen makes them. */
export type Calls = ReturnType<typeof callsOf>

const callsOf = ({ router }: OpenDesk) => createRouterClient(router, { context: {} })

/** A desk in use, and a bare connection to the same store for what is measured beside it. */
export interface MeasuredDesk {
  readonly calls: Calls
  readonly bare: Database.Database
  readonly close: () => Promise<void>
}

/** Opens a desk without the work that a window does in the background. */
export async function measuredDesk(folder: string): Promise<MeasuredDesk> {
  const opened = await openDesk({ dataFolder: folder, door: 'command-line' })
  if (!opened.ok) throw new Error(opened.failure.kind)
  const { desk } = opened
  const bare = new Database(storeFile(folder), { readonly: true })
  return {
    calls: callsOf(desk),
    bare,
    close: async () => {
      bare.close()
      await desk.close()
    },
  }
}
