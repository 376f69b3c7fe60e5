import type { KeyboardEvent } from 'react'

const typing = 'input, textarea, [contenteditable="true"]'

export interface CandidateKeys {
  /** False where single letters are switched off (WCAG 2.1.4). */
  readonly singleKeys: boolean
  readonly onEscape: () => void
  /** The candidate of this number, from 0. */
  readonly onTake: (index: number) => void
  readonly onReject?: (index: number) => void
}

/** Which candidate a digit key means, whatever Shift makes of it on this keyboard; null for other keys. */
const indexOf = (code: string): number | null => {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1]
  return digit === undefined ? null : Number(digit) - 1
}

/**
 * The digit of a candidate in a list that begins with another one.
 *
 * @returns none after the ninth
 * @example digitOf(4, 2) // 6
 */
export const digitOf = (first: number, nth: number): number | undefined =>
  first + nth <= 9 ? first + nth : undefined

/** Answers candidates by key: digits take, with Shift they reject, Escape leads out. */
export function onCandidateKey(event: KeyboardEvent, keys: CandidateKeys): void {
  const target = event.target instanceof Element ? event.target : null
  const index = indexOf(event.code)
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat
  if (event.key === 'Escape') keys.onEscape()
  else if (keys.singleKeys && isPlain && index !== null && target?.closest(typing) === null)
    if (event.shiftKey) keys.onReject?.(index)
    else keys.onTake(index)
  else return
  event.preventDefault()
  event.stopPropagation()
}
