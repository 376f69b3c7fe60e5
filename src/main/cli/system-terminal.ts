import type { Terminal } from './command.ts'
import { systemLanguage } from './language.ts'

// What shells show for a program that a signal ended: 128 and the signal's number.
const INTERRUPTS = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const

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
    // What goes into a file or a mail is not wrapped, so that it reflows there; some terminals say 0.
    width: stdout.isTTY === true ? Math.min(Math.max(stdout.columns || 80, 40), 100) : Infinity,
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    progress: stderr.isTTY === true ? (text) => stderr.write(`\r\u001b[K${text}`) : null,
    onInterrupt: (tidy) => {
      for (const [signal, code] of INTERRUPTS) {
        process.once(signal, () => {
          tidy()
          process.exit(code)
        })
      }
    },
    stdin: () => stdin,
  }
}
