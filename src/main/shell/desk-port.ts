import { type IpcMainEvent, ipcMain, type MessagePortMain, type WebContents } from 'electron'
import { HOME, ORIGIN } from './scheme.ts'

/** Whether a message comes from the top frame of our own page in our own window. */
export function isOwnPage({ sender, senderFrame }: IpcMainEvent, page: WebContents): boolean {
  return (
    sender === page &&
    // Null once the frame is gone; read at once, before anything is awaited.
    senderFrame !== null &&
    senderFrame === page.mainFrame &&
    senderFrame.origin === ORIGIN &&
    // about:blank inherits the origin.
    senderFrame.url === HOME
  )
}

/**
 * Receives the page's end of the channel: one for each load of the page.
 *
 * @returns an undo that stops listening
 */
export function onDeskPort(
  page: WebContents,
  connect: (port: MessagePortMain) => void,
): () => void {
  const receive = (event: IpcMainEvent) => {
    const [port] = event.ports
    if (port === undefined) return
    if (isOwnPage(event, page) && event.ports.length === 1) connect(port)
    else for (const refused of event.ports) refused.close()
  }
  ipcMain.on('desk', receive)
  return () => ipcMain.off('desk', receive)
}
