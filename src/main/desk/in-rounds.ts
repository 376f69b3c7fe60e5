/** Work in the background, in rounds that leave the desk time for its calls. */
export interface Rounds {
  readonly start: () => void
  readonly stop: () => void
}

/**
 * @param first when the first round comes, in ms after the start
 * @param round does some of the work, and says how many ms the desk then has for its calls; null ends it
 */
export function inRounds(first: number, round: () => number | null): Rounds {
  let timer: NodeJS.Timeout | undefined
  const later = (ms: number): void => {
    // A desk that closes does not wait for it.
    timer = setTimeout(() => {
      const rest = round()
      if (rest !== null) later(rest)
    }, ms).unref()
  }
  return { start: () => later(first), stop: () => clearTimeout(timer) }
}
