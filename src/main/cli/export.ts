import { type Claims, exportFormatSchema } from '#shared/contract/publication.ts'
import type { Language } from '#shared/contract/settings.ts'
import { type Command, dataOption, textOf } from './command.ts'
import { usage } from './usage.ts'
import { withDesk } from './with-desk.ts'
import { writeNew } from './write-new.ts'

const help = {
  en: `sunting export [--format html|json] [--out FILE] [--data DIR] DRAFT

Prints an article as it may be published: with the AI note if a point comes from AI, and with the
review claim only if an approval of this very content stands. What it carries is said on standard error.

  --format html|json   (default: html; json holds everything with its provenance)
  --out FILE           write a new file instead; one that is there is not overwritten
  --data DIR           the data folder (default: the platform's own)

"sunting list" shows the drafts' ids.
`,
  id: `sunting export [--format html|json] [--out BERKAS] [--data DIR] NASKAH

Mencetak artikel sebagaimana boleh terbit: dengan catatan AI bila ada poin buatan AI, dan dengan klaim
peninjauan hanya bila persetujuan atas isi itu masih berlaku. Yang dibawanya disebut di keluaran galat.

  --format html|json   (bawaan: html; json memuat semuanya beserta asal-usulnya)
  --out BERKAS         tulis berkas baru; yang sudah ada tidak ditimpa
  --data DIR           folder data (bawaan: folder milik platform)

"sunting list" menunjukkan id naskah.
`,
}

const CLAIMS = {
  en: {
    ai: 'AI note: carried',
    noAi: 'AI note: not needed',
    reviewed: (by: string, at: string) => `Reviewed: by ${by}, ${at}`,
    'no-approval': 'Not reviewed: nobody has approved this article',
    'content-changed': 'Not reviewed: article or summary changed since the approval',
    withdrawn: 'Not reviewed: the approval was withdrawn',
  },
  id: {
    ai: 'Catatan AI: disertakan',
    noAi: 'Catatan AI: tidak perlu',
    reviewed: (by: string, at: string) => `Ditinjau: oleh ${by}, ${at}`,
    'no-approval': 'Belum ditinjau: belum ada yang menyetujui artikel ini',
    'content-changed': 'Belum ditinjau: artikel atau ringkasan berubah sejak disetujui',
    withdrawn: 'Belum ditinjau: persetujuannya dicabut',
  },
}

function claimLines({ aiNote, reviewed }: Claims, language: Language): string {
  const words = CLAIMS[language]
  const review = reviewed.carried ? words.reviewed(reviewed.by, reviewed.at) : words[reviewed.why]
  return `${aiNote ? words.ai : words.noAi}\n${review}\n`
}

export const command: Command = {
  help,
  options: { ...dataOption, format: { type: 'string', default: 'html' }, out: { type: 'string' } },
  run: (values, [draftId, ...more], terminal) => {
    const { language, out, err } = terminal
    const format = exportFormatSchema.safeParse(values.format)
    if (draftId === undefined || more.length > 0 || !format.success) {
      const wrong = usage(language)
      err(format.success ? wrong.wrongWords('export') : wrong.wrongValue('format', 'html | json'))
      return 2
    }
    return withDesk(values, terminal, async (desk) => {
      const { text, claims } = await desk.publication.render({ draftId, format: format.data })
      const file = textOf(values.out)
      if (file === undefined) out(text)
      const refused = file === undefined ? null : writeNew(file, text, language)
      err(refused ?? claimLines(claims, language))
      return refused === null ? 0 : 2
    })
  },
}
