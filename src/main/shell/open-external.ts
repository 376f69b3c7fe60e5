import { BrowserWindow, dialog, shell } from 'electron'
import { externalAddress } from './external-address.ts'
import { words } from './words.ts'

/** The only way out: an allowed address, after a person has seen where it leads. */
export function openExternal(text: string): void {
  const address = externalAddress(text)
  const window = BrowserWindow.getAllWindows()[0]
  if (address === null || window === undefined) return
  confirmed(window, address.shown)
    .then((yes) => (yes ? shell.openExternal(address.href) : undefined))
    .catch(() => dialog.showErrorBox(words().openOutside.failed, address.shown))
}

async function confirmed(window: BrowserWindow, shown: string): Promise<boolean> {
  const { question, open, cancel } = words().openOutside
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: question,
    detail: shown,
    buttons: [open, cancel],
    defaultId: 1,
    cancelId: 1,
  })
  return response === 0
}
