import type { AuditVerdict } from '#shared/contract/audit.ts'
import type { Language } from '#shared/contract/settings.ts'
import { type Command, dataOption, jsonOption } from './command.ts'
import { usage } from './usage.ts'
import { withDesk } from './with-desk.ts'

const help = {
  en: `sunting audit verify [--json] [--data DIR]

Recomputes the hash chain of the audit trail and the hash of every revision in the store.

  --json       the verdict as a JSON object
  --data DIR   the data folder (default: the platform's own)

Exit codes: 0 whole, 1 broken (the first line that does not fit is named), 2 wrong use.
`,
  id: `sunting audit verify [--json] [--data DIR]

Menghitung ulang rantai hash jejak audit dan hash tiap revisi di penyimpanan.

  --json       putusannya sebagai objek JSON
  --data DIR   folder data (bawaan: folder milik platform)

Kode keluar: 0 utuh, 1 rusak (baris pertama yang tidak cocok disebut), 2 salah pakai.
`,
}

type Fault = Extract<AuditVerdict, { ok: false }>['fault']

const FAULT: Readonly<Record<Language, Readonly<Record<Fault, string>>>> = {
  en: {
    changed: 'was changed after it was written',
    missing: 'or a line before it is missing',
    'out-of-order': 'stands in the wrong place',
    'revision-changed': 'names a revision whose text was changed',
  },
  id: {
    changed: 'diubah setelah ditulis',
    missing: 'atau baris sebelumnya hilang',
    'out-of-order': 'berada di tempat yang salah',
    'revision-changed': 'menyebut revisi yang teksnya diubah',
  },
}

function sentence(verdict: AuditVerdict, language: Language): string {
  if (verdict.ok)
    return language === 'id'
      ? `Jejak audit utuh: ${verdict.events} baris.\n`
      : `The audit trail is whole: ${verdict.events} lines.\n`
  const fault = FAULT[language][verdict.fault]
  return language === 'id'
    ? `Jejak audit rusak: baris ${verdict.seq} ${fault}.\n`
    : `The audit trail is broken: line ${verdict.seq} ${fault}.\n`
}

export const command: Command = {
  help,
  options: { ...dataOption, ...jsonOption },
  run: (values, words, terminal) => {
    if (words.length !== 1 || words[0] !== 'verify') {
      terminal.err(usage(terminal.language).wrongWords('audit'))
      return 2
    }
    return withDesk(values, terminal, async (desk) => {
      const verdict = await desk.audit.verify()
      terminal.out(
        values.json
          ? `${JSON.stringify(verdict, null, 2)}\n`
          : sentence(verdict, terminal.language),
      )
      return verdict.ok ? 0 : 1
    })
  },
}
