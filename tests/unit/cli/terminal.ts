import type { ExitCode, Terminal } from '#main/cli/command.ts'
import { run } from '#main/cli/run.ts'

export interface Ran {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
}

/** Runs a command line as a person would, on a plain terminal, and keeps what it prints. */
export async function sunting(
  args: readonly string[],
  { stdin = '', ...changed }: Partial<Omit<Terminal, 'stdin'>> & { readonly stdin?: string } = {},
): Promise<Ran> {
  const printed = { out: '', err: '' }
  const code = await run(args, {
    language: 'en',
    colour: false,
    width: 80,
    out: (text) => {
      printed.out += text
    },
    err: (text) => {
      printed.err += text
    },
    progress: null,
    onInterrupt: () => {},
    stdin: async function* () {
      yield Buffer.from(stdin)
    },
    ...changed,
  })
  return { code, ...printed }
}
