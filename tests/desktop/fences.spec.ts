import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ElectronApplication } from '@playwright/test'
import { expect, test } from './fixture.ts'

const HOME = 'desk://app/'

/** Records what would be opened outside instead of opening it; a person answers "Open" to each question. */
async function recordOpened(application: ElectronApplication): Promise<() => Promise<string[]>> {
  await application.evaluate(({ dialog, shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false })
    shell.openExternal = async (address) => {
      opened.push(address)
    }
  })
  return () => application.evaluate(() => Reflect.get(globalThis, 'opened') as string[])
}

test('the fences of an open window', async ({ application, desk }) => {
  await test.step('the page has nothing of Node or Electron', async () => {
    expect(
      await desk.evaluate(() =>
        ['require', 'process', 'Buffer', 'module', 'ipcRenderer', 'electron'].filter(
          (name) => name in globalThis,
        ),
      ),
    ).toEqual([])
  })

  await test.step('the renderer runs in the sandbox', async () => {
    await expect(desk).toHaveURL(HOME)
    const types = await application.evaluate(({ app }) =>
      app.getAppMetrics().map(({ type, sandboxed }) => ({ type, sandboxed })),
    )
    const renderers = types.filter(({ type }) => type === 'Tab')
    expect(renderers.length).toBeGreaterThan(0)
    if (process.platform !== 'linux')
      expect(renderers.every(({ sandboxed }) => sandboxed)).toBe(true)
    const pid = await application.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    )
    if (process.platform === 'linux') {
      const { readFileSync } = await import('node:fs')
      // 2: system calls are filtered, which Chromium does only in its sandbox.
      expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/m)
    }
  })

  await test.step('the window keeps what the fences need', async () => {
    await expect(desk).toHaveURL(HOME)
    const preferences = await application.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      const read = contents && Reflect.get(contents, 'getLastWebPreferences')
      return read ? (read.call(contents) as Record<string, unknown>) : null
    })
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    })
    expect(preferences?.allowRunningInsecureContent ?? false).toBe(false)
    expect(preferences?.experimentalFeatures ?? false).toBe(false)
  })

  await test.step('every permission is denied', async () => {
    const states = await desk.evaluate(async () => {
      const names = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'midi',
        'clipboard-read',
      ]
      const state = async (name: string) =>
        (await navigator.permissions.query({ name: name as PermissionName })).state
      return Promise.all(names.map(state))
    })
    expect(new Set(states)).toEqual(new Set(['denied']))
    const answers = await desk.evaluate(async () => {
      const refused = (promise: Promise<unknown>) =>
        promise.then(
          () => 'granted',
          () => 'refused',
        )
      return {
        camera: await refused(navigator.mediaDevices.getUserMedia({ video: true })),
        display: await refused(navigator.mediaDevices.getDisplayMedia({ video: true })),
        notification: await Notification.requestPermission(),
      }
    })
    expect(answers).toEqual({ camera: 'refused', display: 'refused', notification: 'denied' })
  })

  await test.step('a webview tag creates no guest, and a frame stays empty', async () => {
    await desk.evaluate(() => {
      const guest = document.createElement('webview')
      guest.setAttribute('src', 'https://example.org/')
      document.body.append(guest)
    })
    expect(
      await application.evaluate(({ webContents }) => webContents.getAllWebContents().length),
    ).toBe(1)
  })
})

const REFUSED = [
  'http://example.org/',
  'file:///etc/passwd',
  'data:text/html,<h1>x</h1>',
  'javascript:void(0)',
  'ftp://example.org/',
  'smb://server/share',
  'ms-msdt:/id',
  'desk://elsewhere/',
  'desk://app/other.html',
  'https://user:secret@example.org/',
  'about:blank',
  'blob:desk://app/1',
]
const ALLOWED = ['https://example.org/page?x=1', 'mailto:redaksi@example.org']

test('no way of navigating leaves the page, and only allowed addresses are offered outside', async ({
  application,
  victim,
}) => {
  const opened = await recordOpened(application)
  for (const address of [...REFUSED, ...ALLOWED]) {
    await victim.evaluate((href) => {
      window.open(href)
      const link = document.createElement('a')
      link.href = href
      document.body.append(link)
      link.target = '_blank'
      link.click()
      link.remove()
    }, address)
  }
  await expect.poll(opened).toEqual(ALLOWED.flatMap((address) => [address, address]))
  for (const address of REFUSED.filter((each) => !each.startsWith('javascript:'))) {
    await victim
      .evaluate((href) => {
        location.href = href
      }, address)
      .catch(() => undefined)
  }
  await expect(victim).toHaveURL(HOME)
  await expect(victim.locator('#root')).not.toBeEmpty()
  expect(application.windows()).toHaveLength(1)
})

test('a page of another origin is refused even when main itself is sent there', async ({
  application,
  victim,
}) => {
  const server = createServer((_request, response) => response.end('<h1>elsewhere</h1>'))
  let requests = 0
  server.on('request', () => {
    requests += 1
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  await application.evaluate(async ({ BrowserWindow }, url) => {
    await BrowserWindow.getAllWindows()[0]
      ?.loadURL(url)
      .catch(() => undefined)
  }, address)
  await victim.evaluate((url) => fetch(url).catch(() => undefined), address).catch(() => undefined)
  expect(requests).toBe(0)
  server.close()
})

test('the page gets one channel, a second port is handed on to nobody, and a file that it makes up has no place', async ({
  application,
  desk,
}) => {
  await application.evaluate(({ ipcMain }) => {
    Object.assign(globalThis, { ports: 0, taken: 0 })
    ipcMain.on('desk', () => Object.assign(globalThis, { ports: 1 }))
    ipcMain.on('take', () => Object.assign(globalThis, { taken: 1 }))
  })
  await desk.evaluate(
    () =>
      new Promise((resolve) => {
        window.postMessage('desk', location.origin, [new MessageChannel().port2])
        const made = [new File(['x'], '/etc/passwd'), '/etc/passwd', { path: '/etc/passwd' }]
        window.postMessage({ kind: 'take', files: made }, location.origin)
        window.addEventListener('message', ({ data }) => data === 'after' && resolve(null))
        window.postMessage('after', location.origin)
      }),
  )
  expect(await application.evaluate(() => Reflect.get(globalThis, 'ports'))).toBe(0)
  expect(await application.evaluate(() => Reflect.get(globalThis, 'taken'))).toBe(0)
  const channels = await application.evaluate(({ ipcMain }) => ipcMain.eventNames())
  expect(channels.filter((name) => name !== 'error').toSorted()).toEqual(['desk', 'take'])
})
