import { type IpcMainEvent, ipcMain, type WebContents } from 'electron'
import { isOwnPage } from './desk-port.ts'

/** Nobody gives more at once; a message is bounded. */
const MOST = 1_000_000

const isPaths = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length <= MOST && value.every((one) => typeof one === 'string')

/** Receives where files lie that a person dropped on our page or chose in it; the preload tells, not the page. */
export function onTakenFiles(page: WebContents, take: (paths: readonly string[]) => void): void {
  ipcMain.on('take', (event: IpcMainEvent, paths: unknown) => {
    if (isOwnPage(event, page) && isPaths(paths)) take(paths)
  })
}
