import { app, type WebContents } from 'electron'
import { reportBug } from '../report-bug.ts'
import { openExternal } from './open-external.ts'
import { HOME } from './scheme.ts'

/**
 * Electron's security list, items 11 to 14: no page of ours leaves its address, opens a window or hosts
 * another page. A link that someone followed is offered to the system's browser instead.
 */
export function raiseFences(): void {
  app.on('web-contents-created', (_created, contents) => fence(contents))
}

function fence(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    // The page reloading itself.
    if (event.isMainFrame && event.url === HOME && contents.getURL() === HOME) return
    event.preventDefault()
    if (event.isMainFrame) openExternal(event.url)
  })
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault()
  })
  // Chromium asks nobody before it shows about:blank: go back from there.
  contents.on('did-navigate', (_navigated, url) => {
    if (url !== HOME) contents.loadURL(HOME).catch(reportBug)
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    openExternal(url)
    return { action: 'deny' }
  })
}
