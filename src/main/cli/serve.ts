import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dataFolder } from '../data-folder.ts'
import { openBrowserDoor } from '../http/browser-door.ts'
import { environmentKeys } from '../keys/environment-keys.ts'
import { runKeys } from '../keys/run-keys.ts'
import { startMessage } from '../start-message.ts'
import { screenFiles } from '../web/screen-files.ts'
import { type Command, dataOption, textOf } from './command.ts'
import { complain, explain } from './sentence.ts'
import { usage } from './usage.ts'

const help = {
  en: `sunting serve [--port N] [--watch DIR] [--data DIR]

Opens the desk for a browser on this machine (127.0.0.1 only) and prints its address. Each address opens
the desk once; Enter prints another one, Ctrl+C closes the desk.

  --port N     (default: any free port)
  --watch DIR  imports the files that arrive in this folder, for as long as the desk is open
  --data DIR   the data folder (default: the platform's own)
`,
  id: `sunting serve [--port N] [--watch DIR] [--data DIR]

Membuka meja untuk peramban pada mesin ini (hanya 127.0.0.1) dan mencetak alamatnya. Tiap alamat
membuka meja satu kali; Enter mencetak alamat baru, Ctrl+C menutup meja.

  --port N     (bawaan: port mana pun yang bebas)
  --watch DIR  mengimpor berkas yang masuk ke folder ini selama meja terbuka
  --data DIR   folder data (bawaan: folder milik platform)
`,
}

const WORDS = {
  en: {
    open: 'Sunting is open at',
    hint: 'Enter prints a new address, Ctrl+C closes the desk.',
    portTaken: (port: number) => `Port ${port} is taken. Choose another with --port.\n`,
    notBuilt: 'The screen is not built yet: run "npm run build" first.\n',
    port: 'a number from 0 to 65535',
  },
  id: {
    open: 'Sunting terbuka di',
    hint: 'Enter mencetak alamat baru, Ctrl+C menutup meja.',
    portTaken: (port: number) => `Port ${port} sudah dipakai. Pilih yang lain dengan --port.\n`,
    notBuilt: 'Layarnya belum dibangun: jalankan "npm run build" dulu.\n',
    port: 'angka dari 0 sampai 65535',
  },
}

/** The built screen of this project, beside the sources that run here. */
const screenFolder = join(
  dirname(fileURLToPath(import.meta.url)),
  '..',
  '..',
  '..',
  'out',
  'renderer',
)

const untilTold = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })

export const command: Command = {
  help,
  options: {
    ...dataOption,
    port: { type: 'string', default: '0' },
    watch: { type: 'string' },
  },
  run: async (values, words, terminal) => {
    const { language, out, err } = terminal
    const say = WORDS[language]
    const port = Number(values.port)
    if (words.length > 0 || !Number.isInteger(port) || port < 0 || port > 65_535) {
      const wrong = usage(language)
      err(words.length > 0 ? wrong.wrongWords('serve') : wrong.wrongValue('port', say.port))
      return 2
    }
    if (!existsSync(join(screenFolder, 'index.html'))) {
      err(say.notBuilt)
      return 2
    }
    const { openDesk } = await import('../desk/open-desk.ts')
    const opened = await openDesk({
      dataFolder: dataFolder(textOf(values.data)),
      door: 'browser',
      keys: environmentKeys(process.env, runKeys('browser-door')),
    })
    if (!opened.ok) {
      explain(startMessage(opened.failure, language), terminal)
      return 2
    }
    const { router, watching, close } = opened.desk
    const watched = textOf(values.watch)
    const watches = watched === undefined ? null : await watching.watch(resolve(watched))
    if (watches?.ok === false) {
      await close()
      complain(watches.problem, terminal)
      return 2
    }
    const door = await openBrowserDoor({ router, files: screenFiles(screenFolder), port })
    if (door === null) {
      await close()
      err(say.portTaken(port))
      return 2
    }
    const print = () => out(`${say.open} ${door.newAddress()}\n`)
    print()
    if (process.stdin.isTTY) {
      out(`${say.hint}\n`)
      process.stdin.on('data', print)
    }
    await untilTold()
    process.stdin.pause()
    await door.close()
    await close()
    return 0
  },
}
