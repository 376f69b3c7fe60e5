import { BrowserWindow, dialog, type OpenDialogOptions } from 'electron'
import { words } from './words.ts'

/** Lets the person choose a folder; null where the dialog is closed. */
export async function askForFolder(): Promise<string | null> {
  const options: OpenDialogOptions = {
    title: words().watch.choose,
    properties: ['openDirectory', 'createDirectory'],
  }
  const window = BrowserWindow.getAllWindows()[0]
  const { filePaths } = await (window === undefined
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options))
  return filePaths[0] ?? null
}
