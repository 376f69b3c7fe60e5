// Keys are written "Mod+K", "Shift+R", "F8", "?": Mod is Command on a Mac and Control elsewhere.

const onMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)

const labels: Readonly<Record<string, string>> = {
  Mod: onMac ? '⌘' : 'Ctrl',
  Alt: onMac ? '⌥' : 'Alt',
  Shift: onMac ? '⇧' : 'Shift',
  Enter: '↵',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
}

export const keyLabels = (keys: string): readonly string[] =>
  keys.split('+').map((key) => labels[key] ?? key)

/** A key that types something by itself, and so needs a place where nobody types. */
export const isSingleKey = (keys: string): boolean =>
  !keys.includes('Mod+') && !keys.includes('Alt+') && !/(^|\+)F\d+$/.test(keys)

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** @example matchesKeys(event, 'Shift+R') */
export function matchesKeys(event: KeyPress, keys: string): boolean {
  const parts = keys.split('+')
  const key = parts.at(-1) ?? ''
  const [mod, other] = onMac ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey]
  // A sign such as "?" needs Shift on some keyboards and not on others.
  const shift = /^[^\p{L}\d]$/u.test(key) || event.shiftKey === parts.includes('Shift')
  return (
    event.key.toUpperCase() === key.toUpperCase() &&
    mod === parts.includes('Mod') &&
    !other &&
    event.altKey === parts.includes('Alt') &&
    shift
  )
}
