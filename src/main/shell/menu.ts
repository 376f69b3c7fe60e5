import { Menu, type MenuItemConstructorOptions } from 'electron'
import { words } from './words.ts'

/** A small native menu: copy and paste on macOS work through these roles only. */
export function showMenu(): void {
  const { menu } = words()
  const line: MenuItemConstructorOptions = { type: 'separator' }
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: menu.file, submenu: [{ role: 'quit', label: menu.quit }] },
      {
        label: menu.edit,
        submenu: [
          { role: 'undo', label: menu.undo },
          { role: 'redo', label: menu.redo },
          line,
          { role: 'cut', label: menu.cut },
          { role: 'copy', label: menu.copy },
          { role: 'paste', label: menu.paste },
          { role: 'pasteAndMatchStyle', label: menu.pastePlain },
          { role: 'selectAll', label: menu.selectAll },
        ],
      },
      {
        label: menu.view,
        submenu: [
          { role: 'zoomIn', label: menu.zoomIn },
          { role: 'zoomOut', label: menu.zoomOut },
          { role: 'resetZoom', label: menu.zoomReset },
          line,
          { role: 'togglefullscreen', label: menu.fullScreen },
        ],
      },
    ]),
  )
}
