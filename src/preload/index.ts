import { ipcRenderer } from 'electron'

/** The page sends its end of a channel once; nothing of Electron is handed to the page. */
function forward(event: MessageEvent): void {
  const port = event.ports[0]
  if (event.source !== window || event.data !== 'desk' || !port) return
  window.removeEventListener('message', forward)
  ipcRenderer.postMessage('desk', null, [port])
}

window.addEventListener('message', forward)
