import { ipcRenderer, webUtils } from 'electron'

/** The page sends its end of a channel once; nothing of Electron is handed to the page. */
function forward(event: MessageEvent): void {
  const port = event.ports[0]
  if (event.source !== window || event.data !== 'desk' || !port) return
  window.removeEventListener('message', forward)
  ipcRenderer.postMessage('desk', null, [port])
}

/** Tells where files lie that a person gave the page; one that the page made up has no path. */
function take(event: MessageEvent): void {
  const { data, source } = event
  if (source !== window || data?.kind !== 'take' || !Array.isArray(data.files)) return
  const paths = data.files
    .filter((file: unknown) => file instanceof File)
    .map((file: File) => webUtils.getPathForFile(file))
    .filter((path: string) => path !== '')
  if (paths.length > 0) ipcRenderer.send('take', paths)
}

window.addEventListener('message', forward)
window.addEventListener('message', take)

// The machine goes to sleep; a page knows that from a tab that goes to sleep (Page Lifecycle).
ipcRenderer.on('freeze', () => document.dispatchEvent(new Event('freeze')))
