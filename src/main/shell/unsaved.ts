import { type BrowserWindow, dialog } from 'electron'
import { words } from './words.ts'

const PATIENCE_MS = 5_000

/**
 * A page with unsaved words cancels `beforeunload`, saves, and closes itself. Should that take long, a
 * person decides: nothing is thrown away unasked, and no window stays for ever.
 */
export function askWhenSavingHangs(window: BrowserWindow): void {
  let waiting: NodeJS.Timeout | undefined
  async function ask(): Promise<void> {
    const { question, detail, wait, close } = words().unsaved
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: question,
      detail,
      buttons: [wait, close],
      defaultId: 0,
      cancelId: 0,
    })
    if (window.isDestroyed()) return
    if (response === 1) window.destroy()
    else watch()
  }
  function watch(): void {
    clearTimeout(waiting)
    waiting = setTimeout(ask, PATIENCE_MS)
  }
  window.webContents.on('will-prevent-unload', watch)
  window.on('closed', () => clearTimeout(waiting))
}
