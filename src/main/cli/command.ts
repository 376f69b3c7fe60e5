import type { ParseArgsOptionsConfig } from 'node:util'
import type { Language } from '#shared/contract/settings.ts'

/** 0 fine, 1 blockers found or the audit trail is broken, 2 wrong use or unreadable input. */
export type ExitCode = 0 | 1 | 2

/** The world outside a command, so that a test can stand in for a terminal. */
export interface Terminal {
  readonly language: Language
  /** Whether standard output shows colour. */
  readonly colour: boolean
  /** How many signs a line holds; Infinity where nobody looks at lines. */
  readonly width: number
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Says how far long work is, on one line that changes; null where nobody watches. */
  readonly progress: ((text: string) => void) | null
  /** Tidies up where somebody ends the program before its time; the exit code says that it was so. */
  readonly onInterrupt: (tidy: () => void) => void
  readonly stdin: () => AsyncIterable<Uint8Array>
}

export type Values = Readonly<Record<string, string | boolean | undefined>>

export interface Command {
  /** Lines of the command's own help. */
  readonly help: Readonly<Record<Language, string>>
  readonly options: ParseArgsOptionsConfig
  readonly run: (
    values: Values,
    words: readonly string[],
    terminal: Terminal,
  ) => Promise<ExitCode> | ExitCode
}

/** An option's text, or undefined when it was not given. */
export const textOf = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined

/** Every command that opens the desk takes these. */
export const dataOption = { data: { type: 'string' } } as const satisfies ParseArgsOptionsConfig
export const jsonOption = { json: { type: 'boolean' } } as const satisfies ParseArgsOptionsConfig
