import { type BrowserWindow, powerMonitor } from 'electron'

/**
 * Before the machine sleeps or is shut down the page is told as a browser tells it before it puts a tab
 * to sleep, and saves what is on its way (src/preload, renderer/draft/use-flush.ts): a battery may be
 * empty before anybody wakes it.
 */
export function saveBeforeSleep(window: BrowserWindow): void {
  const freeze = () => window.webContents.send('freeze')
  powerMonitor.on('suspend', freeze).on('lock-screen', freeze).on('shutdown', freeze)
  window.on('closed', () => {
    powerMonitor.off('suspend', freeze).off('lock-screen', freeze).off('shutdown', freeze)
  })
}
