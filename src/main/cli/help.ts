import type { Language } from '#shared/contract/settings.ts'

const en = `Sunting, the editorial desk on the command line.

  npm run --silent sunting -- COMMAND [OPTION ...]

  check FILE ...        recognise articles and hold them and their summaries against the rules
  summarize FILE ...    make summaries, from the articles' own sentences or with a model, and check them
  import FILE ...       put articles on the desk
  list                  the queue
  assign --to NAME ...  give drafts to editors, one by one or shared out in turn
  near FILE ...         drafts on the desk that an article reads like
  export DRAFT          an article as it may be published, with what is proven about it
  serve                 open the desk in a browser on this machine
  audit verify          prove that the audit trail is whole

  --help                help, also after a command: sunting check --help
  --lang id|en          language of the output (default: the system's)
  --data DIR            the data folder (default: the platform's own)

Exit codes: 0 fine; 1 blockers found, or the audit trail is broken; 2 wrong use or unreadable input.
`

const id = `Sunting, meja redaksi di baris perintah.

  npm run --silent sunting -- PERINTAH [PILIHAN ...]

  check BERKAS ...      kenali artikel, lalu uji artikel dan ringkasannya terhadap aturan
  summarize BERKAS ...  buat ringkasan, dari kalimat artikel atau dengan model, lalu periksa
  import BERKAS ...     taruh artikel di meja
  list                  antrean
  assign --to NAMA ...  serahkan naskah kepada editor, satu per satu atau dibagi bergiliran
  near BERKAS ...       naskah di meja yang mirip dengan sebuah artikel
  export NASKAH         artikel sebagaimana boleh terbit, dengan apa yang terbukti tentangnya
  serve                 buka meja di peramban pada mesin ini
  audit verify          buktikan bahwa jejak audit utuh

  --help                bantuan, juga setelah perintah: sunting check --help
  --lang id|en          bahasa keluaran (bawaan: bahasa sistem)
  --data DIR            folder data (bawaan: folder milik platform)

Kode keluar: 0 baik; 1 ada penghalang, atau jejak audit rusak; 2 salah pakai atau masukan tak terbaca.
`

export const overallHelp: Readonly<Record<Language, string>> = { id, en }
