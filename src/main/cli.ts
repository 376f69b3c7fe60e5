import { run } from './cli/run.ts'
import { systemTerminal } from './cli/system-terminal.ts'

// The code is set, not exited with: output to a pipe is written to its end first.
process.exitCode = await run(process.argv.slice(2), systemTerminal())
