import type { FaultWords } from './fault-message.ts'

export const indonesian: FaultWords = {
  missing: () => 'Poin ini tidak ada dalam balasan.',
  'wrong-shape': ({ where }) => `Bentuk "${where}" tidak seperti yang diminta.`,
  'unknown-sentence': ({ ids }) => `Kalimat yang dirujuk tidak ada: ${ids.join(', ')}.`,
  'too-long': ({ length, limit }) => `Terlalu panjang: ${length} karakter, batasnya ${limit}.`,
  'too-short': ({ length, limit }) =>
    `Terlalu pendek: ${length} karakter, sekurang-kurangnya ${limit}.`,
  'several-sentences': () => 'Poin ini bukan satu kalimat.',
  'cut-off': () => 'Kalimatnya terpotong: akhirnya bukan akhir kalimat yang utuh.',
  'wrong-language': () => 'Bahasanya bukan bahasa artikel.',
  'repeats-heading': ({ heading }) => `Poin ini hanya mengulang judul bagian "${heading}".`,
  'near-copy': ({ of }) => `Isinya hampir sama dengan poin lain: "${of}"`,
  'foreign-matter': ({ text }) => `Ada yang tidak boleh ada dalam poin: "${text}".`,
  finding: ({ message }) => message,
}
