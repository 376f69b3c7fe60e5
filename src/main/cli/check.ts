import type { HouseStyle } from '#shared/checks/house-style.ts'
import { dataFolder } from '../data-folder.ts'
import { readHouseStyle } from '../desk/house-style.ts'
import { startMessage } from '../start-message.ts'
import { examine } from './check/examine.ts'
import { filesNamed } from './check/files-named.ts'
import { type Checked, jsonOutput, type Output, pageOutput, textOutput } from './check/output.ts'
import { reportOf } from './check/report.ts'
import { counted, NO_FILES, type Tally, tallyLine } from './check/tally.ts'
import {
  type Command,
  dataOption,
  type ExitCode,
  jsonOption,
  type Terminal,
  textOf,
} from './command.ts'
import { readInput } from './read-input.ts'
import { complain, explain } from './sentence.ts'
import { usage } from './usage.ts'

const help = {
  en: `sunting check [--json] [--html OUT] [--lang id|en] [--data DIR] FILE ...

Recognises articles (text, HTML or Markdown; "-" reads standard input; a quoted pattern such as
"masuk/*.txt" names all files that fit), holds each point of their summaries against them, and runs
every check. What it prints has a part for the writer, to be pasted into a mail, and one for the desk.
Nothing is stored. A file that cannot be read is named; the others are checked all the same.

  --json          one JSON object: article, summary, findings; of several files one a line, with "file"
  --html OUT      a new file instead: one page with article and summary side by side and all marks, which
                  needs no other file; several articles are listed on top of it; one that is there is
                  not overwritten
  --lang id|en    language of the messages (default: the system's)
  --data DIR      the data folder whose house-style.json counts (default: the platform's own)

Exit codes: 0 no blocker, 1 a blocker was found, 2 wrong use or a file that cannot be read or written,
130 stopped with Ctrl+C.
`,
  id: `sunting check [--json] [--html HASIL] [--lang id|en] [--data DIR] BERKAS ...

Mengenali artikel (teks, HTML, atau Markdown; "-" membaca masukan standar; pola dalam tanda kutip seperti
"masuk/*.txt" berarti semua berkas yang cocok), membandingkan tiap poin ringkasannya dengan artikel, dan
menjalankan semua pemeriksaan. Hasilnya terdiri atas bagian untuk penulis, siap ditempel ke surel, dan
bagian untuk meja redaksi. Tidak ada yang disimpan. Berkas yang tak terbaca disebut namanya; yang lain
tetap diperiksa.

  --json          satu objek JSON: article, summary, findings; bila beberapa berkas, satu per baris
                  dengan "file"
  --html HASIL    berkas baru: satu halaman berisi artikel dan ringkasan berdampingan dengan semua
                  tandanya, tanpa perlu berkas lain; beberapa artikel didaftar di atasnya; yang sudah
                  ada tidak ditimpa
  --lang id|en    bahasa pesannya (bawaan: bahasa sistem)
  --data DIR      folder data yang house-style.json-nya berlaku (bawaan: folder milik platform)

Kode keluar: 0 tanpa penghalang, 1 ada penghalang, 2 salah pakai atau ada berkas yang tak terbaca atau
tak tertulis, 130 dihentikan dengan Ctrl+C.
`,
}

/** A file checked, or null where it was said why it cannot be. */
async function checkFile(
  file: string,
  style: HouseStyle,
  terminal: Terminal,
): Promise<Checked | null> {
  const input = await readInput(file, terminal)
  if (input.ok === null) {
    terminal.err(input.sentence)
    return null
  }
  const examined = input.ok ? examine(input.value, style) : input
  if (!examined.ok) {
    complain(examined.problem, terminal)
    return null
  }
  return { examined: examined.value, report: reportOf(examined.value, terminal.language) }
}

/** Checks the files one after the other; says what could not be written, and then stops. */
async function checkAll(
  files: readonly string[],
  style: HouseStyle,
  output: Output,
  terminal: Terminal,
): Promise<{ readonly tally: Tally; readonly unwritten: string | null }> {
  const progress = files.length === 1 ? null : terminal.progress
  let tally = NO_FILES
  for (const [at, file] of files.entries()) {
    progress?.(`${at + 1}/${files.length} ${file}`)
    const checked = await checkFile(file, style, terminal)
    progress?.('')
    tally = counted(tally, checked?.report ?? null)
    const unwritten = output.add(file, checked)
    if (unwritten !== null) {
      output.discard()
      return { tally, unwritten }
    }
  }
  return { tally, unwritten: output.end() }
}

export const command: Command = {
  help,
  options: { ...dataOption, ...jsonOption, html: { type: 'string' } },
  run: async ({ json, data, html }, words, terminal): Promise<ExitCode> => {
    const { language, err, out, progress } = terminal
    const target = textOf(html)
    if (words.length === 0 || (json === true && target !== undefined)) {
      err(usage(language).wrongWords('check'))
      return 2
    }
    const style = readHouseStyle(dataFolder(textOf(data)))
    if (!style.ok) {
      explain(startMessage(style.failure, language), terminal)
      return 2
    }
    const files = filesNamed(words)
    const isOne = files.length === 1
    const output =
      target !== undefined
        ? pageOutput(target, terminal)
        : json === true
          ? jsonOutput(isOne, terminal)
          : textOutput(isOne, terminal)
    if (typeof output === 'string') {
      err(output)
      return 2
    }
    terminal.onInterrupt(() => {
      output.discard()
      progress?.('')
    })
    const { tally, unwritten } = await checkAll(files, style.style, output, terminal)
    if (unwritten !== null) err(unwritten)
    // Standard output is the scripts' alone where they asked for JSON.
    const say = json === true ? err : out
    if (!isOne || target !== undefined) say(tallyLine(tally, terminal))
    if (unwritten !== null || tally.unreadable > 0) return 2
    return tally.blocked > 0 ? 1 : 0
  },
}
