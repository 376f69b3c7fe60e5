import { parseArgs } from 'node:util'

/**
 * Reads `--data DIR` from the arguments of an Electron process, where Chromium's own switches stand
 * beside ours.
 */
export function launchData(args: readonly string[]): string | undefined {
  const { data } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' } },
    strict: false,
  }).values
  return typeof data === 'string' ? data : undefined
}
