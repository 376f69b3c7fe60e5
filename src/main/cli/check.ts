import type { HouseStyle } from '#shared/checks/house-style.ts'
import { dataFolder } from '../data-folder.ts'
import { readHouseStyle } from '../desk/house-style.ts'
import { startMessage } from '../start-message.ts'
import { type Examined, examine } from './check/examine.ts'
import { jsonOutput, pageOutput, textOutput } from './check/output.ts'
import { reportOf } from './check/report.ts'
import { counted, NO_FILES, tallyLine } from './check/tally.ts'
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

Recognises articles (text, HTML or Markdown; "-" reads standard input), holds each point of their
summaries against them, and runs every check. What it prints can be pasted to the writer. Nothing is
stored. A file that cannot be read is named; the others are checked all the same.

  --json          one JSON object: article, summary, findings; of several files one a line, with "file"
  --html OUT      a new file instead: one page with article and summary side by side and all marks, which
                  needs no other file; one that is there is not overwritten
  --lang id|en    language of the messages (default: the system's)
  --data DIR      the data folder whose house-style.json counts (default: the platform's own)

Exit codes: 0 no blocker, 1 a blocker was found, 2 wrong use or a file that cannot be read.
`,
  id: `sunting check [--json] [--html HASIL] [--lang id|en] [--data DIR] BERKAS ...

Mengenali artikel (teks, HTML, atau Markdown; "-" membaca masukan standar), membandingkan tiap poin
ringkasannya dengan artikel, dan menjalankan semua pemeriksaan. Hasilnya dapat ditempel untuk penulis.
Tidak ada yang disimpan. Berkas yang tak terbaca disebut namanya; yang lain tetap diperiksa.

  --json          satu objek JSON: article, summary, findings; bila beberapa berkas, satu per baris
                  dengan "file"
  --html HASIL    berkas baru: satu halaman berisi artikel dan ringkasan berdampingan dengan semua
                  tandanya, tanpa perlu berkas lain; yang sudah ada tidak ditimpa
  --lang id|en    bahasa pesannya (bawaan: bahasa sistem)
  --data DIR      folder data yang house-style.json-nya berlaku (bawaan: folder milik platform)

Kode keluar: 0 tanpa penghalang, 1 ada penghalang, 2 salah pakai atau ada berkas yang tak terbaca.
`,
}

/** A file examined, or null where it was said why it cannot be. */
async function examineFile(
  file: string,
  style: HouseStyle,
  terminal: Terminal,
): Promise<Examined | null> {
  const input = await readInput(file, terminal)
  if (input.ok === null) {
    terminal.err(input.sentence)
    return null
  }
  const examined = input.ok ? examine(input.value, style) : input
  if (examined.ok) return examined.value
  complain(examined.problem, terminal)
  return null
}

export const command: Command = {
  help,
  options: { ...dataOption, ...jsonOption, html: { type: 'string' } },
  run: async ({ json, data, html }, files, terminal): Promise<ExitCode> => {
    const { language, progress } = terminal
    const target = textOf(html)
    if (files.length === 0 || (json === true && target !== undefined)) {
      terminal.err(usage(language).wrongWords('check'))
      return 2
    }
    const style = readHouseStyle(dataFolder(textOf(data)))
    if (!style.ok) {
      explain(startMessage(style.failure, language), terminal)
      return 2
    }
    const isOne = files.length === 1
    const output =
      target !== undefined
        ? pageOutput(target, terminal)
        : json === true
          ? jsonOutput(isOne, terminal)
          : textOutput(isOne, terminal)
    let tally = NO_FILES
    for (const [at, file] of files.entries()) {
      if (!isOne) progress?.(`${at + 1}/${files.length} ${file}`)
      const examined = await examineFile(file, style.style, terminal)
      const report = examined === null ? null : reportOf(examined, language)
      if (!isOne) progress?.('')
      output.add(file, examined, report)
      tally = counted(tally, report)
    }
    const unwritten = output.end()
    if (unwritten !== null) terminal.err(unwritten)
    // Standard output is the scripts' alone where they asked for JSON.
    const say = json === true ? terminal.err : terminal.out
    if (!isOne || target !== undefined) say(tallyLine(tally, terminal))
    if (unwritten !== null || tally.unreadable > 0) return 2
    return tally.blocked > 0 ? 1 : 0
  },
}
