import type { Command } from '../command.ts'

export const help: Command['help'] = {
  en: `sunting summarize [--provider NAME | --address URL --model NAME] [--points N] [--wish TEXT]
                  [--json] [--lang id|en] [--data DIR] FILE ...

Makes a summary of each article (text, HTML or Markdown; "-" reads standard input) and holds every point
against it. By default the points are sentences of the article, chosen by rule; no network is used. With a
model, each of its points is checked and mended twice at most; what stays wrong is said beside it. Nothing
is stored, and no draft on the desk changes.

  --provider NAME  a provider from the settings of the data folder, by its name or id
  --address URL    an OpenAI-compatible server instead, such as http://localhost:11434/v1
  --model NAME     the model there
  --points N       how many points (default: the house style's)
  --wish TEXT      what you ask of the model in words of your own
  --json           one JSON object; of several files one a line, with "file"
  --lang id|en     language of the messages (default: the system's)
  --data DIR       the data folder whose house style and providers count (default: the platform's own)

A key is read from SUNTING_MODEL_KEY, or SUNTING_KEY_ and the provider's id in capitals; never from the
command line.

Exit codes: 0 every point is sound, 1 a point has a blocker or a fault that stayed, 2 wrong use, a file that
cannot be read, or a model that failed, 130 stopped with Ctrl+C.
`,
  id: `sunting summarize [--provider NAMA | --address URL --model NAMA] [--points N] [--wish TEKS]
                  [--json] [--lang id|en] [--data DIR] BERKAS ...

Membuat ringkasan tiap artikel (teks, HTML, atau Markdown; "-" membaca masukan standar) dan membandingkan
setiap poin dengan artikelnya. Bawaannya, poin adalah kalimat artikel yang dipilih menurut aturan, tanpa
jaringan. Dengan model, setiap poin diperiksa dan diperbaiki paling banyak dua kali; yang tetap salah
disebut di sampingnya. Tidak ada yang disimpan, dan tidak ada naskah di meja yang berubah.

  --provider NAMA  penyedia dari pengaturan folder data, menurut nama atau id-nya
  --address URL    server yang kompatibel dengan OpenAI, misalnya http://localhost:11434/v1
  --model NAMA     model di server itu
  --points N       banyaknya poin (bawaan: menurut gaya redaksi)
  --wish TEKS      permintaan Anda kepada model dengan kata-kata sendiri
  --json           satu objek JSON; bila beberapa berkas, satu per baris dengan "file"
  --lang id|en     bahasa pesannya (bawaan: bahasa sistem)
  --data DIR       folder data yang gaya redaksi dan penyedianya berlaku (bawaan: folder milik platform)

Kunci dibaca dari SUNTING_MODEL_KEY, atau SUNTING_KEY_ disambung id penyedia dalam huruf kapital; tidak
pernah dari baris perintah.

Kode keluar: 0 semua poin baik, 1 ada poin dengan penghalang atau kesalahan yang tersisa, 2 salah pakai,
ada berkas yang tak terbaca, atau modelnya gagal, 130 dihentikan dengan Ctrl+C.
`,
}
