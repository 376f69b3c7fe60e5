import type { Batch, BatchItem } from '#shared/contract/batches.ts'
import { problemMessage } from '#shared/contract/problem-message.ts'
import type { Language } from '#shared/contract/settings.ts'
import type { EditorProfile } from '#shared/editors/profile.ts'
import { holdersNamed } from '#shared/holder/named.ts'
import { viewSchema } from '#shared/search/view.ts'
import {
  type Command,
  dataOption,
  type ExitCode,
  jsonOption,
  type Terminal,
  textOf,
  type Values,
} from './command.ts'
import { table } from './table.ts'
import { usage } from './usage.ts'
import { type DeskClient, withDesk } from './with-desk.ts'

const help = {
  en: `sunting assign --to NAME [--word TEXT] [--json] [--data DIR] DRAFT ...
sunting assign --round-robin --to NAME,NAME ... [--view VIEW] [--query WORDS] [--each N] [--json] [--data DIR]

Gives drafts to an editor, or shares those that nobody has out in turn, the oldest first: nobody gets
more than one draft more than another, and who has the fewest begins. What another editor has is left.

  --to NAME,NAME  names or initials of editors at this desk
  --word TEXT     what is said with the drafts
  --round-robin   share out
  --view VIEW     of which view: review, returned, held, decided or all (default: review)
  --query WORDS   only drafts that this finds, as in the queue
  --each N        at most so many for each editor
  --json          what became of each draft
  --data DIR      the data folder (default: the platform's own)
`,
  id: `sunting assign --to NAMA [--word TEKS] [--json] [--data DIR] NASKAH ...
sunting assign --round-robin --to NAMA,NAMA ... [--view PANDANGAN] [--query KATA] [--each N] [--json] [--data DIR]

Menyerahkan naskah kepada seorang editor, atau membagi yang belum dipegang secara bergiliran, yang terlama
lebih dulu: selisihnya paling banyak satu naskah, dan yang memegang paling sedikit mendapat giliran pertama.
Yang sedang dipegang editor lain dibiarkan.

  --to NAMA,NAMA    nama atau inisial editor di meja ini
  --word TEKS       pesan yang menyertai naskah
  --round-robin     bagi bergiliran
  --view PANDANGAN  review, returned, held, decided, atau all (bawaan: review)
  --query KATA      hanya naskah yang ditemukan dengan ini, seperti di antrean
  --each N          paling banyak sekian untuk tiap editor
  --json            nasib setiap naskah
  --data DIR        folder data (bawaan: folder milik platform)
`,
}

const WORDS = {
  en: {
    nobody: (name: string) => `No editor at this desk is called "${name}".\n`,
    several: (name: string) => `"${name}" may be several editors; write more of the name.\n`,
    none: 'There is no draft here that nobody has.\n',
    head: ['id', 'editor', 'title'],
    left: (id: string, why: string) => `${id} was left: ${why}\n`,
  },
  id: {
    nobody: (name: string) => `Tidak ada editor bernama "${name}" di meja ini.\n`,
    several: (name: string) =>
      `"${name}" dapat berarti beberapa editor; tulis namanya lebih lengkap.\n`,
    none: 'Tidak ada naskah tanpa pemegang di sini.\n',
    head: ['id', 'editor', 'judul'],
    left: (id: string, why: string) => `${id} dibiarkan: ${why}\n`,
  },
} as const

/** The editors that were named, or a sentence about the first who cannot be told. */
function receivers(
  names: readonly string[],
  editors: readonly EditorProfile[],
  language: Language,
): readonly EditorProfile[] | string {
  const words = WORDS[language]
  const found: EditorProfile[] = []
  for (const name of names) {
    const ids = holdersNamed(editors, name)
    const [editor, second] = editors.filter(({ id }) => ids.includes(id))
    if (editor === undefined) return words.nobody(name)
    if (second !== undefined) return words.several(name)
    found.push(editor)
  }
  return found
}

/** How often it is asked whether the work is through, in ms. */
const ASK_EVERY = 50

async function itemsOf(desk: DeskClient, { id }: Batch): Promise<readonly BatchItem[]> {
  for (;;) {
    const batch = (await desk.batches.list()).find((one) => one.id === id)
    if (batch?.status !== 'running') return desk.batches.items({ id })
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY))
  }
}

function report(
  items: readonly BatchItem[],
  nameOf: (item: BatchItem) => string,
  isJson: boolean,
  { language, out, err }: Terminal,
): ExitCode {
  const words = WORDS[language]
  const given = items.filter(({ status }) => status === 'done')
  const left = items.flatMap(({ draftId, failure }) =>
    failure?.kind === 'other' ? [{ draft: draftId, ...failure }] : [],
  )
  if (isJson) {
    const assigned = given.map((item) => ({ draft: item.draftId, editor: nameOf(item) }))
    const named = left.map(({ draft, problem }) => ({ draft, problem }))
    out(`${JSON.stringify({ assigned, left: named }, null, 2)}\n`)
  } else if (given.length > 0) {
    out(table([words.head, ...given.map((item) => [item.draftId, nameOf(item), item.title])]))
  }
  for (const { draft, problem, details } of left) {
    err(words.left(draft, details === undefined ? problem : problemMessage(details, language).what))
  }
  return left.length === 0 ? 0 : 1
}

interface Wish {
  readonly names: readonly string[]
  readonly word: string
  /** null: what is named is given to one editor. */
  readonly share: {
    readonly view: 'review' | 'returned' | 'held' | 'decided' | 'all'
    readonly query: string
    readonly each: number | null
  } | null
}

async function assign(
  desk: DeskClient,
  { names, word, share }: Wish,
  drafts: readonly string[],
  isJson: boolean,
  terminal: Terminal,
): Promise<ExitCode> {
  const { editors } = await desk.settings.read()
  const present = editors.filter(({ active }) => active)
  const found = receivers(names, present, terminal.language)
  if (typeof found === 'string') {
    terminal.err(found)
    return 2
  }
  const [first] = found
  if (first === undefined) return 2
  const batch =
    share === null
      ? await desk.batches.act({
          plan: { work: 'assign', editor: first.id, word },
          draftIds: [...drafts],
        })
      : await desk.batches.share({ ...share, editors: found.map(({ id }) => id) })
  if (batch === null) {
    terminal.err(WORDS[terminal.language].none)
    return 0
  }
  const nameOf = ({ editor }: BatchItem) =>
    present.find(({ id }) => id === (editor ?? first.id))?.name ?? ''
  return report(await itemsOf(desk, batch), nameOf, isJson, terminal)
}

/** What was asked for, or the name of the option that is wrong; '' for the words. */
function wishOf(values: Values, drafts: readonly string[]): Wish | string {
  const names = (textOf(values.to) ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const word = textOf(values.word) ?? ''
  if (values['round-robin'] !== true)
    return names.length === 1 && drafts.length > 0 ? { names, word, share: null } : ''
  const view = viewSchema.safeParse(values.view)
  const each = values.each === undefined ? null : Number(values.each)
  if (!view.success) return 'view'
  if (each !== null && !(Number.isInteger(each) && each > 0)) return 'each'
  if (names.length === 0 || drafts.length > 0) return ''
  return { names, word, share: { view: view.data, query: textOf(values.query) ?? '', each } }
}

export const command: Command = {
  help,
  options: {
    ...dataOption,
    ...jsonOption,
    to: { type: 'string' },
    word: { type: 'string' },
    'round-robin': { type: 'boolean' },
    view: { type: 'string', default: 'review' },
    query: { type: 'string', default: '' },
    each: { type: 'string' },
  },
  run: (values, drafts, terminal) => {
    const wish = wishOf(values, drafts)
    if (typeof wish === 'string') {
      const wrong = usage(terminal.language)
      const allowed = wish === 'view' ? viewSchema.options.join(' | ') : '1, 2, 3 ...'
      terminal.err(wish === '' ? wrong.wrongWords('assign') : wrong.wrongValue(wish, allowed))
      return 2
    }
    return withDesk(values, terminal, (desk) =>
      assign(desk, wish, drafts, values.json === true, terminal),
    )
  },
}
