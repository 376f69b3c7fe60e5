import { run } from './cli/run.ts'
import { systemTerminal } from './cli/system-terminal.ts'

// The browser door for `npm run serve`: the command line's own `serve`, with its options.
process.exitCode = await run(['serve', ...process.argv.slice(2)], systemTerminal())
