import { type ParseArgsConfig, parseArgs } from 'node:util'
import { languageSchema } from '#shared/contract/settings.ts'
import type { Command, ExitCode, Terminal, Values } from './command.ts'
import { overallHelp } from './help.ts'
import { usage } from './usage.ts'

/** Loaded only when asked for: `check` starts without the store, `--help` without anything. */
const COMMANDS: ReadonlyMap<string, () => Promise<{ readonly command: Command }>> = new Map([
  ['check', () => import('./check.ts')],
  ['summarize', () => import('./summarize.ts')],
  ['import', () => import('./import.ts')],
  ['list', () => import('./list.ts')],
  ['assign', () => import('./assign.ts')],
  ['near', () => import('./near.ts')],
  ['export', () => import('./export.ts')],
  ['serve', () => import('./serve.ts')],
  ['audit', () => import('./audit.ts')],
])

const COMMON = {
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
} as const satisfies ParseArgsConfig['options']

/** Runs one command line; everything that a person did wrong is a sentence and code 2. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { lang } = parseArgs({ args: [...args], options: COMMON, strict: false }).values
  const language = lang === undefined ? terminal.language : languageSchema.safeParse(lang).data
  if (language === undefined) {
    terminal.err(usage(terminal.language).wrongLanguage(String(lang)))
    return 2
  }
  const [name, ...rest] = args
  if (name === undefined || name.startsWith('-')) {
    terminal.out(overallHelp[language])
    return name === undefined ? 2 : 0
  }
  const load = COMMANDS.get(name)
  if (load === undefined) {
    terminal.err(usage(language).unknownCommand(name))
    return 2
  }
  const { command } = await load()
  return start(command, name, rest, { ...terminal, language })
}

function start(
  command: Command,
  name: string,
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> | ExitCode {
  const parsed = parse(command, args)
  if (typeof parsed === 'string') {
    terminal.err(usage(terminal.language).wrongOption(parsed, name))
    return 2
  }
  if (parsed.values.help === true) {
    terminal.out(command.help[terminal.language])
    return 0
  }
  return command.run(parsed.values, parsed.words, terminal)
}

/** The options and words of a command, or node's own sentence about what is wrong with them. */
function parse(
  { options }: Command,
  args: readonly string[],
): { readonly values: Values; readonly words: readonly string[] } | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...COMMON, ...options },
      allowPositionals: true,
    })
    return { values: values as Values, words: positionals }
  } catch (error) {
    if (error instanceof TypeError) return error.message.split('. ')[0] ?? error.message
    throw error
  }
}
