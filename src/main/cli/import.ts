import type { Submission } from '#shared/contract/intake.ts'
import { problemOf } from '#shared/contract/problem-of.ts'
import { type Command, dataOption, jsonOption, type Terminal, textOf } from './command.ts'
import { readInput } from './read-input.ts'
import { complain } from './sentence.ts'
import { usage } from './usage.ts'
import { type DeskClient, withDesk } from './with-desk.ts'

const help = {
  en: `sunting import [--writer NAME] [--json] [--data DIR] FILE ...

Puts articles on the desk (text, HTML or Markdown; "-" reads standard input) and prints the id of each
draft. A file that cannot be read is named; the others are imported all the same.

  --writer NAME   who wrote them
  --json          one JSON object: imported [{file, id}], refused [{file, problem}]
  --data DIR      the data folder (default: the platform's own)

Exit codes: 0 all imported, 2 wrong use or a file that could not be imported.
`,
  id: `sunting import [--writer NAMA] [--json] [--data DIR] BERKAS ...

Menaruh artikel di meja (teks, HTML, atau Markdown; "-" membaca masukan standar) dan mencetak id tiap
naskah. Berkas yang tak terbaca disebut namanya; yang lain tetap diimpor.

  --writer NAMA   penulisnya
  --json          satu objek JSON: imported [{file, id}], refused [{file, problem}]
  --data DIR      folder data (bawaan: folder milik platform)

Kode keluar: 0 semua diimpor, 2 salah pakai atau ada berkas yang tidak dapat diimpor.
`,
}

type Result =
  | { readonly file: string; readonly id: string }
  | { readonly file: string; readonly problem: string }

async function importFile(
  desk: DeskClient,
  file: string,
  writer: string,
  terminal: Terminal,
): Promise<Result> {
  const input = await readInput(file, terminal)
  if (input.ok === null) {
    terminal.err(input.sentence)
    return { file, problem: 'unreadable' }
  }
  const refused = (problem: Parameters<typeof complain>[0]): Result => {
    complain(problem, terminal)
    return { file, problem: problem.kind }
  }
  if (!input.ok) return refused(input.problem)
  try {
    return { file, id: (await desk.intake.import({ ...mutable(input.value), writer })).id }
  } catch (error) {
    const problem = problemOf(error)
    if (problem === null) throw error
    return refused(problem)
  }
}

const mutable = ({ name, body }: Submission) => ({ name, body: { ...body } })

export const command: Command = {
  help,
  options: { ...dataOption, ...jsonOption, writer: { type: 'string' } },
  run: (values, files, terminal) => {
    if (files.length === 0) {
      terminal.err(usage(terminal.language).wrongWords('import'))
      return 2
    }
    return withDesk(values, terminal, async (desk) => {
      const results: Result[] = []
      for (const file of files) {
        const result = await importFile(desk, file, textOf(values.writer) ?? '', terminal)
        if ('id' in result && !values.json) terminal.out(`${result.id}  ${file}\n`)
        results.push(result)
      }
      const imported = results.filter((result) => 'id' in result)
      const refused = results.filter((result) => 'problem' in result)
      if (values.json) terminal.out(`${JSON.stringify({ imported, refused }, null, 2)}\n`)
      return refused.length === 0 ? 0 : 2
    })
  },
}
