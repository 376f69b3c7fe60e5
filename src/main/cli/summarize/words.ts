import type { Language } from '#shared/contract/settings.ts'

/** What `sunting summarize` says beside the words of `check`. */
export interface SummarizeWords {
  readonly noProvider: (name: string, known: readonly string[]) => string
  readonly ambiguous: (name: string) => string
  readonly wishNeedsModel: string
  readonly addressNeedsModel: string
  readonly extractive: string
  readonly model: (model: string, host: string) => string
  readonly cost: (tokens: string, seconds: string, requests: number) => string
  readonly unknownTokens: string
  readonly tokens: (input: number, output: number) => string
  readonly fault: string
  readonly mended: string
  readonly asking: (round: number) => string
  readonly arrived: (bullets: number) => string
  readonly files: (all: number, flagged: number, failed: number) => string
}

const en: SummarizeWords = {
  noProvider: (name, known) =>
    known.length === 0
      ? `There is no provider "${name}": none is set up in this data folder.\n`
      : `There is no provider "${name}". These are set up: ${known.join(', ')}.\n`,
  ambiguous: (name) => `Several providers are called "${name}". Give the id instead.\n`,
  wishNeedsModel: '--wish needs a model: --provider, or --address with --model.\n',
  addressNeedsModel: '--address and --model go together, and not with --provider.\n',
  extractive: 'from sentences of the article, without AI',
  model: (model, host) => `made by AI: ${model} at ${host}`,
  cost: (tokens, seconds, requests) =>
    `${tokens}, ${seconds} s, ${requests} ${requests === 1 ? 'request' : 'requests'}`,
  unknownTokens: 'tokens unknown',
  tokens: (input, output) => `${input} tokens in, ${output} out`,
  fault: 'not mended',
  mended: 'The model named other sentences; these hold the point.',
  asking: (round) => (round === 0 ? 'asking' : `mending, round ${round}`),
  arrived: (bullets) => `${bullets} ${bullets === 1 ? 'point' : 'points'}`,
  files: (all, flagged, failed) =>
    `${all} ${all === 1 ? 'article' : 'articles'}, ${flagged} with something to look at, ${failed} failed\n`,
}

const id: SummarizeWords = {
  noProvider: (name, known) =>
    known.length === 0
      ? `Tidak ada penyedia "${name}": belum ada satu pun di folder data ini.\n`
      : `Tidak ada penyedia "${name}". Yang ada: ${known.join(', ')}.\n`,
  ambiguous: (name) => `Ada beberapa penyedia bernama "${name}". Pakai id-nya.\n`,
  wishNeedsModel: '--wish memerlukan model: --provider, atau --address dengan --model.\n',
  addressNeedsModel: '--address dan --model dipakai bersama, tanpa --provider.\n',
  extractive: 'dari kalimat artikel sendiri, tanpa AI',
  model: (model, host) => `buatan AI: ${model} di ${host}`,
  cost: (tokens, seconds, requests) => `${tokens}, ${seconds} detik, ${requests} permintaan`,
  unknownTokens: 'jumlah token tidak diketahui',
  tokens: (input, output) => `${input} token masuk, ${output} keluar`,
  fault: 'belum beres',
  mended: 'Model merujuk kalimat lain; inilah yang memuat isi poin.',
  asking: (round) => (round === 0 ? 'meminta' : `memperbaiki, putaran ${round}`),
  arrived: (bullets) => `${bullets} poin`,
  files: (all, flagged, failed) => `${all} naskah, ${flagged} perlu dilihat, ${failed} gagal\n`,
}

export const summarizeWords = (language: Language): SummarizeWords => (language === 'id' ? id : en)
