import { useEffect, useRef } from 'react'

/** Headings of the palette and of the keyboard help, in this order. */
export const commandGroups = ['draft', 'summary', 'decision', 'queue', 'desk'] as const
export type CommandGroup = (typeof commandGroups)[number]

/** Everything that can be done has one of these: it is in the palette, and its key is in the help. */
export interface Command {
  /** For example `summary.accept`; the last one registered under an id wins. */
  readonly id: string
  readonly group: CommandGroup
  readonly title: string
  /**
   * For example `Mod+Enter`, or several. A single letter acts only inside an element with
   * `data-letter-keys` and outside text fields, and can be switched off (WCAG 2.1.4).
   */
  readonly keys?: string | readonly string[]
  readonly isDisabled?: boolean
  readonly run: () => void
}

const registered = new Map<string, { readonly current: Command }>()

/** Registers while the component that can do it is on screen. */
export function useCommand(command: Command): void {
  const latest = useRef(command)
  useEffect(() => {
    latest.current = command
  })
  const { id } = command
  useEffect(() => {
    registered.set(id, latest)
    return () => {
      if (registered.get(id) === latest) registered.delete(id)
    }
  }, [id])
}

/** What can be done now, in the order of the groups. */
export const listCommands = (): readonly Command[] =>
  [...registered.values()]
    .map(({ current }) => current)
    .sort((a, b) => commandGroups.indexOf(a.group) - commandGroups.indexOf(b.group))

export const keysOf = ({ keys }: Pick<Command, 'keys'>): readonly string[] =>
  keys === undefined ? [] : typeof keys === 'string' ? [keys] : keys
