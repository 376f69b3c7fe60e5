import { join } from 'node:path'
import { app, BrowserWindow, dialog, nativeTheme, screen } from 'electron'
import { saveBeforeSleep } from './before-sleep.ts'
import { comeBackWhenGone } from './comes-back.ts'
import { showContextMenu } from './context-menu.ts'
import { HOME } from './scheme.ts'
import { askWhenSavingHangs } from './unsaved.ts'
import { isReachable, readWindowPlace, writeWindowPlace } from './window-place.ts'
import { words } from './words.ts'

/** Opens the one window, where it stood last time; the page loads at once and shows itself when painted. */
export function openDeskWindow(placeFile: string, onScreenLost: () => void): BrowserWindow {
  const last = readWindowPlace(placeFile)
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea)
  const place = last !== null && isReachable(last, areas) ? last : null
  const window = new BrowserWindow({
    width: place?.width ?? 1440,
    height: place?.height ?? 900,
    ...(place && { x: place.x, y: place.y }),
    minWidth: 960,
    minHeight: 600,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#15181c' : '#f6f7f8',
    webPreferences: {
      preload: join(app.getAppPath(), 'out', 'preload', 'index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      spellcheck: true,
    },
  })
  if (place?.maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => {
    const maximized = window.isMaximized()
    writeWindowPlace(placeFile, { ...window.getNormalBounds(), maximized })
  })
  showContextMenu(window.webContents)
  askWhenSavingHangs(window)
  comeBackWhenGone(window, onScreenLost)
  saveBeforeSleep(window)
  window.loadURL(HOME).catch(() => dialog.showErrorBox(words().start.failed, HOME))
  return window
}
