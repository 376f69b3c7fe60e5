import { Menu, type MenuItemConstructorOptions, type WebContents } from 'electron'
import { never } from '#shared/contract/outcome.ts'
import { type ContextItem, contextItems } from './context-menu-items.ts'
import { words } from './words.ts'

const roleWords = {
  cut: 'cut',
  copy: 'copy',
  paste: 'paste',
  pasteAndMatchStyle: 'pastePlain',
  selectAll: 'selectAll',
} as const

function entry(item: ContextItem, contents: WebContents): MenuItemConstructorOptions {
  const { menu, spelling } = words()
  switch (item.kind) {
    case 'suggestion':
      // Comes to the editor as a replacement typed by the user, so that undo knows it.
      return { label: item.word, click: () => contents.replaceMisspelling(item.word) }
    case 'no-suggestion':
      return { label: spelling.none, enabled: false }
    case 'learn':
      return {
        label: spelling.learn.replace('{word}', item.word),
        click: () => contents.session.addWordToSpellCheckerDictionary(item.word),
      }
    case 'role':
      return { role: item.role, label: menu[roleWords[item.role]], enabled: item.isEnabled }
    case 'line':
      return { type: 'separator' }
    default:
      return never(item)
  }
}

/** Electron shows no menu of its own: spelling and clipboard under the right button and the menu key. */
export function showContextMenu(contents: WebContents): void {
  contents.on('context-menu', (_clicked, place) => {
    const items = contextItems(place)
    if (items.length === 0) return
    Menu.buildFromTemplate(items.map((item) => entry(item, contents))).popup()
  })
}
