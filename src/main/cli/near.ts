import type { NearFound } from '#shared/contract/near.ts'
import { problemOf } from '#shared/contract/problem-of.ts'
import type { Language } from '#shared/contract/settings.ts'
import type { NearMatch } from '#shared/near/match.ts'
import { type Command, dataOption, jsonOption, type Terminal, textOf } from './command.ts'
import { readInput } from './read-input.ts'
import { complain } from './sentence.ts'
import { table } from './table.ts'
import { usage } from './usage.ts'
import { type DeskClient, withDesk } from './with-desk.ts'

const help = {
  en: `sunting near [--draft DRAFT] [--writer NAME] [--json] [--data DIR] [FILE ...]

Names the drafts on the desk that an article reads like, the nearest first: the same piece again, a
rewriting, a passage taken over, the same topic, and how much of the article's words stand in each.
Quotations, datelines and lines of the page do not count. Nothing is stored.

  --draft DRAFT   a draft on the desk instead of a file
  --writer NAME   who wrote the files: a writer's own drafts are told apart
  --json          an array of {file, matches}, passages with their places
  --data DIR      the data folder (default: the platform's own)
`,
  id: `sunting near [--draft NASKAH] [--writer NAMA] [--json] [--data DIR] [BERKAS ...]

Menyebutkan naskah di meja yang mirip dengan sebuah artikel, yang paling mirip lebih dulu: naskah yang
sama, yang ditulis ulang, yang bagiannya diambil, atau topiknya sama, dan berapa banyak kata artikel itu
ada di dalamnya. Kutipan, dateline, dan baris halaman tidak dihitung. Tidak ada yang disimpan.

  --draft NASKAH  naskah di meja, bukan berkas
  --writer NAMA   penulis berkas: naskahnya sendiri dibedakan
  --json          larik {file, matches}, bagian beserta tempatnya
  --data DIR      folder data (bawaan: folder milik platform)
`,
}

const KIND: Readonly<Record<Language, Readonly<Record<NearMatch['kind'] | 'own', string>>>> = {
  en: {
    same: 'same piece',
    rewritten: 'rewriting',
    passage: 'passage',
    topic: 'same topic',
    own: ', same writer',
  },
  id: {
    same: 'naskah sama',
    rewritten: 'ditulis ulang',
    passage: 'bagian diambil',
    topic: 'topik sama',
    own: ', penulis sama',
  },
}

const NONE: Readonly<Record<Language, string>> = {
  en: 'reads like no draft on the desk.',
  id: 'tidak mirip dengan naskah mana pun di meja.',
}

const UNREAD: Readonly<Record<Language, (count: number) => string>> = {
  en: (count) =>
    count === 1
      ? 'One older draft is still to be read for the comparison.\n'
      : `${count} older drafts are still to be read for the comparison.\n`,
  id: (count) => `${count} naskah lama belum ikut dibandingkan.\n`,
}

function lineOf(match: NearMatch, language: Language): readonly string[] {
  const words = KIND[language]
  return [
    match.draftId,
    match.kind === 'topic' ? '-' : `${Math.round(match.share * 100)}%`,
    `${words[match.kind]}${match.own ? words.own : ''}`,
    match.writer || '-',
    match.title || '-',
  ]
}

/** What a file reads like; null where it was said why it cannot be read. */
async function ofFile(
  desk: DeskClient,
  file: string,
  writer: string,
  terminal: Terminal,
): Promise<NearFound | null> {
  const input = await readInput(file, terminal)
  if (input.ok === null) {
    terminal.err(input.sentence)
    return null
  }
  if (!input.ok) {
    complain(input.problem, terminal)
    return null
  }
  try {
    const { name, body } = input.value
    const recognised = await desk.intake.recognise({ name, body: { ...body } })
    const { content } = recognised
    return await desk.near.findText({ content, writer: writer === '' ? recognised.writer : writer })
  } catch (error) {
    const problem = problemOf(error)
    if (problem === null) throw error
    complain(problem, terminal)
    return null
  }
}

export const command: Command = {
  help,
  options: {
    ...dataOption,
    ...jsonOption,
    draft: { type: 'string' },
    writer: { type: 'string' },
  },
  run: (values, files, terminal) => {
    const draftId = textOf(values.draft)
    const { language, out, err } = terminal
    if ((draftId === undefined) === (files.length === 0)) {
      err(usage(language).wrongWords('near'))
      return 2
    }
    return withDesk(values, terminal, async (desk) => {
      const found: { file: string; near: NearFound | null }[] = []
      if (draftId !== undefined) {
        found.push({ file: draftId, near: await desk.near.find({ draftId }) })
      }
      for (const file of files) {
        const near = await ofFile(desk, file, textOf(values.writer) ?? '', terminal)
        found.push({ file, near })
      }
      const read = found.flatMap(({ file, near }) => (near === null ? [] : [{ file, ...near }]))
      if (values.json) {
        const printed = read.map(({ file, matches }) => ({ file, matches }))
        out(`${JSON.stringify(printed, null, 2)}\n`)
      } else {
        for (const { file, matches } of read) {
          const rows = matches.map((match) => lineOf(match, language))
          out(rows.length === 0 ? `${file} ${NONE[language]}\n` : `${file}\n${table(rows)}`)
        }
      }
      const unread = read[0]?.unread ?? 0
      if (unread > 0) err(UNREAD[language](unread))
      return read.length === found.length ? 0 : 2
    })
  },
}
