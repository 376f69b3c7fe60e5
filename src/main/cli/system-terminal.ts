import type { Terminal } from './command.ts'
import { systemLanguage } from './language.ts'

/** The terminal of this process. A reader that goes away early (`| head`) is no failure. */
export function systemTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  return {
    language: systemLanguage(env),
    colour: stdout.isTTY === true && stdout.hasColors(env) && !env.NO_COLOR,
    // A pipe has no width, and some terminals say 0.
    width: Math.min(Math.max(stdout.columns || 80, 40), 100),
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    progress: stderr.isTTY === true ? (text) => stderr.write(`\r\u001b[K${text}`) : null,
    stdin: () => stdin,
  }
}
