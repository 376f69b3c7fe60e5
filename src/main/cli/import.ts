import type { Submission } from '#shared/contract/intake.ts'
import { problemOf } from '#shared/contract/problem-of.ts'
import type { Returning } from '#shared/returning/returning.ts'
import { type Command, dataOption, jsonOption, type Terminal, textOf } from './command.ts'
import { readInput } from './read-input.ts'
import { complain } from './sentence.ts'
import { usage } from './usage.ts'
import { type DeskClient, withDesk } from './with-desk.ts'

const help = {
  en: `sunting import [--writer NAME] [--json] [--data DIR] FILE ...

Puts articles on the desk (text, HTML or Markdown; "-" reads standard input) and prints the id of each
draft. A file that cannot be read is named; the others are imported all the same.

An article that may be a writer's new version of a draft on the desk is held back and the draft is named:
say which it is with one of the next two.

  --of DRAFT      take the file as the new version of this draft
  --new           import everything as new pieces
  --writer NAME   who wrote them
  --json          one JSON object: imported [{file, id}], refused [{file, problem}],
                  returning [{file, drafts}]
  --data DIR      the data folder (default: the platform's own)

Exit codes: 0 all imported, 2 wrong use or a file that was not imported.
`,
  id: `sunting import [--writer NAMA] [--json] [--data DIR] BERKAS ...

Menaruh artikel di meja (teks, HTML, atau Markdown; "-" membaca masukan standar) dan mencetak id tiap
naskah. Berkas yang tak terbaca disebut namanya; yang lain tetap diimpor.

Artikel yang mungkin kiriman ulang dari naskah di meja ditahan dulu dan naskahnya disebut: tentukan
dengan salah satu pilihan berikut.

  --of NASKAH     terima berkas ini sebagai versi baru naskah itu
  --new           impor semuanya sebagai naskah baru
  --writer NAMA   penulisnya
  --json          satu objek JSON: imported [{file, id}], refused [{file, problem}],
                  returning [{file, drafts}]
  --data DIR      folder data (bawaan: folder milik platform)

Kode keluar: 0 semua diimpor, 2 salah pakai atau ada berkas yang tidak diimpor.
`,
}

type Result =
  | { readonly file: string; readonly id: string }
  | { readonly file: string; readonly problem: string }
  | { readonly file: string; readonly drafts: readonly string[] }

/** What the caller says of pieces that may have come back. */
interface Said {
  readonly of: string | undefined
  readonly isNew: boolean
}

async function importFile(
  desk: DeskClient,
  file: string,
  writer: string,
  said: Said,
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
    const submission = mutable(input.value)
    if (said.of !== undefined) {
      return { file, id: (await desk.resubmissions.submit({ ...submission, draftId: said.of })).id }
    }
    const matches = said.isNew ? [] : await returning(desk, submission, writer)
    if (matches.length > 0) {
      terminal.err(heldBack[terminal.language](file, matches))
      return { file, drafts: matches.map(({ draftId }) => draftId) }
    }
    return { file, id: (await desk.intake.import({ ...submission, writer })).id }
  } catch (error) {
    const problem = problemOf(error)
    if (problem === null) throw error
    return refused(problem)
  }
}

/** The same bytes once more are a doublet, which is imported as before. */
async function returning(desk: DeskClient, submission: Submission, writer: string) {
  const { content, writer: named, duplicateOf } = await desk.intake.recognise(mutable(submission))
  if (duplicateOf !== null) return []
  return desk.resubmissions.matches({ content, writer: writer === '' ? named : writer })
}

const lines = (matches: readonly Returning[]): string =>
  matches
    .map(({ draftId, title, likeness }) => {
      const [alike, text] = [likeness.title, likeness.text].map((one) => Math.round(one * 100))
      return `  ${draftId}  ${title} (${alike}% / ${text}%)\n`
    })
    .join('')

const heldBack = {
  en: (file: string, matches: readonly Returning[]) =>
    `${file} may be a new version of a draft on the desk (title / text alike):\n${lines(matches)}Not imported. Say --of DRAFT or --new.\n`,
  id: (file: string, matches: readonly Returning[]) =>
    `${file} mungkin kiriman ulang dari naskah di meja (judul / isi sama):\n${lines(matches)}Tidak diimpor. Sebutkan --of NASKAH atau --new.\n`,
}

const mutable = ({ name, body }: Submission) => ({ name, body: { ...body } })

export const command: Command = {
  help,
  options: {
    ...dataOption,
    ...jsonOption,
    writer: { type: 'string' },
    of: { type: 'string' },
    new: { type: 'boolean' },
  },
  run: (values, files, terminal) => {
    const said = { of: textOf(values.of), isNew: values.new === true }
    // A draft takes one new version, and a piece is not both.
    if (files.length === 0 || (said.of !== undefined && (files.length > 1 || said.isNew))) {
      terminal.err(usage(terminal.language).wrongWords('import'))
      return 2
    }
    return withDesk(values, terminal, async (desk) => {
      const results: Result[] = []
      for (const file of files) {
        const result = await importFile(desk, file, textOf(values.writer) ?? '', said, terminal)
        if ('id' in result && !values.json) terminal.out(`${result.id}  ${file}\n`)
        results.push(result)
      }
      const imported = results.filter((result) => 'id' in result)
      const refused = results.filter((result) => 'problem' in result)
      const held = results.filter((result) => 'drafts' in result)
      const all = { imported, refused, returning: held }
      if (values.json) terminal.out(`${JSON.stringify(all, null, 2)}\n`)
      return refused.length + held.length === 0 ? 0 : 2
    })
  },
}
