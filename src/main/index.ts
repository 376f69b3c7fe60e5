import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { app, dialog, session } from 'electron'
import { dataFolder } from './data-folder.ts'
import { openDesk } from './desk/open-desk.ts'
import { keptKeys } from './keys/kept-keys.ts'
import { launchData } from './launch-options.ts'
import { readingThreads } from './reading/threads.ts'
import { reportBug } from './report-bug.ts'
import { askForFolder } from './shell/ask-for-folder.ts'
import { onDeskPort } from './shell/desk-port.ts'
import { openDeskWindow } from './shell/desk-window.ts'
import { askWhereToSave } from './shell/downloads.ts'
import { raiseFences } from './shell/fences.ts'
import { systemCipher } from './shell/keyring.ts'
import { showMenu } from './shell/menu.ts'
import { closeNetwork } from './shell/network.ts'
import { denyPermissions } from './shell/permissions.ts'
import { registerScheme, serveScreen } from './shell/scheme.ts'
import { serveDesk } from './shell/serve-desk.ts'
import { checkSpelling } from './shell/spelling.ts'
import { onTakenFiles } from './shell/taken-files.ts'
import { shellLanguage, speak, words } from './shell/words.ts'
import { startMessage } from './start-message.ts'
import { screenFiles } from './web/screen-files.ts'

// Before "ready", and before anything is awaited: Electron emits "ready" only after this module has
// finished, so a top-level await of it would never end (electron/electron#40719).
process.on('unhandledRejection', reportBug)
const folder = dataFolder(launchData(process.argv))
app.enableSandbox()
registerScheme()
raiseFences()
if (hasProfile() && !app.requestSingleInstanceLock()) app.quit()
else app.whenReady().then(start).catch(giveUp)

/** Chromium's own files lie in the data folder too, so the lock is one per data folder. */
function hasProfile(): boolean {
  try {
    const profile = join(folder, 'browser')
    mkdirSync(profile, { recursive: true, mode: 0o700 })
    app.setPath('userData', profile)
    return true
  } catch {
    // The store meets the same folder next and names what is wrong with it.
    return false
  }
}

/** A program of the build beside this one. */
const built = (name: string): string => join(app.getAppPath(), 'out', 'main', name)

async function start(): Promise<void> {
  const opened = await openDesk({
    dataFolder: folder,
    door: 'electron',
    keys: keptKeys(join(folder, 'keys.json'), systemCipher),
    chooseFolder: askForFolder,
    reading: readingThreads(built('reading-thread.js')),
    copyingThread: built('copying-thread.js'),
  })
  if (!opened.ok) {
    const { what, now } = startMessage(opened.failure, shellLanguage())
    dialog.showErrorBox(words().start.failed, `${what}\n\n${now}`)
    return app.exit(1)
  }
  const { router, take, screenLost, close } = opened.desk
  const { settings } = createRouterClient(router, { context: {} })
  const followSettings = async () => {
    speak((await settings.read()).preferences.language)
    showMenu()
  }
  await followSettings()

  serveScreen(session.defaultSession, screenFiles(join(app.getAppPath(), 'out', 'renderer')))
  closeNetwork(session.defaultSession)
  denyPermissions(session.defaultSession)
  askWhereToSave(session.defaultSession)
  checkSpelling(session.defaultSession)

  const window = openDeskWindow(join(folder, 'window.json'), screenLost)
  onDeskPort(window.webContents, serveDesk({ router, onSettings: followSettings }))
  onTakenFiles(window.webContents, (paths) => void take(paths).catch(reportBug))
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  app.on('window-all-closed', () => app.quit())
  app.once('will-quit', (event) => {
    event.preventDefault()
    close()
      .catch(reportBug)
      .finally(() => app.exit(0))
  })
}

function giveUp(error: unknown): void {
  reportBug(error)
  dialog.showErrorBox(words().start.failed, error instanceof Error ? error.message : '')
  app.exit(1)
}
