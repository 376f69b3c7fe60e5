import { createRouterClient } from '@orpc/server'
import { problemOf } from '#shared/contract/problem-of.ts'
import { dataFolder } from '../data-folder.ts'
import type { OpenDesk } from '../desk/open-desk.ts'
import { environmentKeys } from '../keys/environment-keys.ts'
import { runKeys } from '../keys/run-keys.ts'
import { startMessage } from '../start-message.ts'
import { type ExitCode, type Terminal, textOf, type Values } from './command.ts'
import { complain, explain } from './sentence.ts'

const clientOf = ({ router }: OpenDesk) => createRouterClient(router, { context: {} })
export type DeskClient = ReturnType<typeof clientOf>

/** Opens the desk for one command and closes it again; a problem that no command expected is a sentence. */
export async function withDesk(
  values: Values,
  terminal: Terminal,
  act: (desk: DeskClient) => Promise<ExitCode>,
): Promise<ExitCode> {
  // Not before a command line proved right: a wrong one is answered at once.
  const { openDesk } = await import('../desk/open-desk.ts')
  const opened = await openDesk({
    dataFolder: dataFolder(textOf(values.data)),
    door: 'command-line',
    keys: environmentKeys(process.env, runKeys('browser-door')),
  })
  if (!opened.ok) {
    explain(startMessage(opened.failure, terminal.language), terminal)
    return 2
  }
  try {
    return await act(clientOf(opened.desk))
  } catch (error) {
    const problem = problemOf(error)
    if (problem === null) throw error
    complain(problem, terminal)
    return 2
  } finally {
    await opened.desk.close()
  }
}
