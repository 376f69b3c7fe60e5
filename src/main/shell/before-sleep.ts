import { type BrowserWindow, powerMonitor } from 'electron'

/**
 * Before the machine sleeps or is shut down the page loses the focus, at which it saves what is on its
 * way (renderer/draft/use-flush.ts): a battery may be empty before anybody wakes it.
 */
export function saveBeforeSleep(window: BrowserWindow): void {
  const save = () => window.blurWebView()
  const wake = () => {
    if (window.isFocused()) window.focusOnWebView()
  }
  powerMonitor.on('suspend', save).on('lock-screen', save).on('shutdown', save)
  powerMonitor.on('resume', wake).on('unlock-screen', wake)
  window.on('closed', () => {
    powerMonitor.off('suspend', save).off('lock-screen', save).off('shutdown', save)
    powerMonitor.off('resume', wake).off('unlock-screen', wake)
  })
}
