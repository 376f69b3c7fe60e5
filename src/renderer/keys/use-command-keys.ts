import { useEffect } from 'react'
import { afterDialog } from './after-dialog.ts'
import { keysOf, listCommands } from './commands.ts'
import { isSingleKey, matchesKeys } from './keys.ts'

const typing = 'input, textarea, select, [contenteditable="true"]'
/**
 * A dialog or an open menu has its own keys; the desk behind it is not to be touched. A notice, which
 * React Aria makes an alertdialog too, has no desk behind it.
 */
const enclosed = '[role="dialog"], [role="alertdialog"]:not([aria-modal="false"]), [role="menu"]'

const handlesItself = (target: Element, keys: string): boolean =>
  target.closest('[data-own-keys]')?.getAttribute('data-own-keys')?.split(' ').includes(keys) ===
  true

/** In a text field the letter is text, and outside a `data-letter-keys` region it is nobody's. */
const lettersCount = (target: Element): boolean =>
  target.closest('[data-letter-keys]') !== null && target.closest(typing) === null

const isTyped = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, target: Element): boolean =>
  key.length === 1 && !(ctrlKey || metaKey || altKey) && target.closest(typing) !== null

/** Runs commands by their keys. Elements that use a key themselves name it in `data-own-keys`. */
export function useCommandKeys(singleKeys: boolean): void {
  useEffect(() => {
    let wasEnclosed = false
    function onFocusIn({ target }: FocusEvent): void {
      wasEnclosed = target instanceof Element && target.closest(enclosed) !== null
    }
    function onKeyDown(event: KeyboardEvent): void {
      const target = event.target instanceof Element ? event.target : document.body
      // By far the most keys of a day: nothing is looked up for them.
      if (isTyped(event, target)) return
      const isClosing = target.closest('[data-exiting]') !== null
      if (event.isComposing || (target.closest(enclosed) !== null && !isClosing)) return
      for (const command of listCommands()) {
        const keys = keysOf(command).find((candidate) => matchesKeys(event, candidate))
        if (keys === undefined || handlesItself(target, keys)) continue
        if (isSingleKey(keys) && !(singleKeys && lettersCount(target))) continue
        event.preventDefault()
        event.stopPropagation()
        if (command.isDisabled === true || event.repeat) return
        // Between a dialog and what gets its focus back, nothing else can take the focus.
        if (isClosing || (target === document.body && wasEnclosed)) afterDialog(command.run)
        else command.run()
        return
      }
    }
    // Before the editor: it would take Ctrl+Enter for a line break.
    window.addEventListener('keydown', onKeyDown, { capture: true })
    window.addEventListener('focusin', onFocusIn)
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true })
      window.removeEventListener('focusin', onFocusIn)
    }
  }, [singleKeys])
}
