import { type BrowserWindow, dialog } from 'electron'
import { words } from './words.ts'

/** A screen that dies again within this time would do so for ever: a person decides, in ms. */
const AGAIN_WITHIN = 60_000

/**
 * A screen that crashed comes back by itself: everything that was saved is there, and the page then says
 * what was restored.
 *
 * @param onLost before it is loaded again
 */
export function comeBackWhenGone(window: BrowserWindow, onLost: () => void): void {
  let last = Number.NEGATIVE_INFINITY
  window.webContents.on('render-process-gone', async (_gone, { reason }) => {
    if (reason === 'clean-exit') return
    onLost()
    const isFirst = performance.now() - last > AGAIN_WITHIN
    last = performance.now()
    const isAgain = isFirst || (await wantsAgain(window))
    // Not from within the event: the page that died is still being taken down.
    setImmediate(() => {
      if (window.isDestroyed()) return
      if (isAgain) window.webContents.reload()
      else window.destroy()
    })
  })
}

async function wantsAgain(window: BrowserWindow): Promise<boolean> {
  const { question, detail, again, quit } = words().gone
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: question,
    detail,
    buttons: [again, quit],
    defaultId: 0,
  })
  return response === 0
}
