import { ipcRenderer } from 'electron'

/** The page sends its end of a channel once; nothing of Electron is handed to the page. */
function forward(event: MessageEvent): void {
  const port = event.ports[0]
  if (event.source !== window || event.data !== 'desk' || !port) return
  window.removeEventListener('message', forward)
  ipcRenderer.postMessage('desk', null, [port])
}

window.addEventListener('message', forward)

// The machine goes to sleep; a page knows that from a tab that goes to sleep (Page Lifecycle).
ipcRenderer.on('freeze', () => document.dispatchEvent(new Event('freeze')))
