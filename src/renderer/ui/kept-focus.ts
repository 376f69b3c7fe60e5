import { useState } from 'react'

/** What a button is given that can be focused and does nothing. */
export const inert = { 'aria-disabled': true, onPress: () => {}, type: 'button' } as const

/**
 * Keeps the focus on a button that is switched off while it has it. A disabled element drops the focus
 * to the page's body at the next frame (HTML's "focus fixup"), and keys pressed then go nowhere: Escape
 * would not close the dialog. So it is inert instead, until the focus leaves it.
 */
export function useKeptFocus(isDisabled: boolean) {
  const [hasFocus, setHasFocus] = useState(false)
  return {
    isDisabled: isDisabled && !hasFocus,
    onFocusChange: setHasFocus,
    ...(isDisabled && hasFocus ? inert : {}),
  }
}
