import { basename, dirname, join } from 'node:path'
import { app, type Session } from 'electron'

/**
 * Files that the page makes (exports, originals) go through the system's save dialog. Since Electron 43
 * that dialog no longer remembers the last folder, so this does while the application runs.
 */
export function askWhereToSave(session: Session): void {
  let folder = app.getPath('downloads')
  session.on('will-download', (event, item) => {
    if (!item.getURL().startsWith('blob:desk://app/')) return event.preventDefault()
    item.setSaveDialogOptions({ defaultPath: join(folder, basename(item.getFilename())) })
    item.once('done', (_done, state) => {
      if (state === 'completed') folder = dirname(item.getSavePath())
    })
  })
}
