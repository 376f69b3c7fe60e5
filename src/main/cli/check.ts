import { dataFolder } from '../data-folder.ts'
import { readHouseStyle } from '../desk/house-style.ts'
import { startMessage } from '../start-message.ts'
import { examine } from './check/examine.ts'
import { printReport } from './check/print.ts'
import { allFindings, reportOf } from './check/report.ts'
import { type Command, dataOption, jsonOption, textOf } from './command.ts'
import { readInput } from './read-input.ts'
import { complain, explain } from './sentence.ts'
import { usage } from './usage.ts'

const help = {
  en: `sunting check [--json] [--lang id|en] [--data DIR] FILE

Recognises an article (text, HTML or Markdown; "-" reads standard input), holds each point of its
summary against it, and runs every check. Nothing is stored.

  --json          one JSON object: article, summary, findings
  --lang id|en    language of the messages (default: the system's)
  --data DIR      the data folder whose house-style.json counts (default: the platform's own)

Exit codes: 0 no blocker, 1 a blocker was found, 2 wrong use or unreadable input.
`,
  id: `sunting check [--json] [--lang id|en] [--data DIR] BERKAS

Mengenali artikel (teks, HTML, atau Markdown; "-" membaca masukan standar), membandingkan tiap poin
ringkasannya dengan artikel, dan menjalankan semua pemeriksaan. Tidak ada yang disimpan.

  --json          satu objek JSON: article, summary, findings
  --lang id|en    bahasa pesannya (bawaan: bahasa sistem)
  --data DIR      folder data yang house-style.json-nya berlaku (bawaan: folder milik platform)

Kode keluar: 0 tanpa penghalang, 1 ada penghalang, 2 salah pakai atau masukan tak terbaca.
`,
}

export const command: Command = {
  help,
  options: { ...dataOption, ...jsonOption },
  run: async ({ json, data }, [file, ...more], terminal) => {
    if (file === undefined || more.length > 0) {
      terminal.err(usage(terminal.language).wrongWords('check'))
      return 2
    }
    const style = readHouseStyle(dataFolder(textOf(data)))
    if (!style.ok) {
      explain(startMessage(style.failure, terminal.language), terminal)
      return 2
    }
    const input = await readInput(file, terminal)
    if (input.ok === null) {
      terminal.err(input.sentence)
      return 2
    }
    const examined = input.ok ? examine(input.value, style.style) : input
    if (!examined.ok) {
      complain(examined.problem, terminal)
      return 2
    }
    const report = reportOf(examined.value, terminal.language)
    terminal.out(json ? `${JSON.stringify(report, null, 2)}\n` : printReport(report, terminal))
    return allFindings(report).some(({ severity }) => severity === 'blocker') ? 1 : 0
  },
}
