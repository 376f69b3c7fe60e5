import type { Sentence } from '#shared/article/article.ts'
import type { CheckedBullet, SinceCheck } from '#shared/checks/check.ts'
import type { Finding } from '#shared/checks/finding.ts'
import type { Passage } from '#shared/summary/claim.ts'
import type { SentenceDrift } from '#shared/summary/drift.ts'
import { EXAMPLE_ARTICLE } from './example-article.ts'
import { reportText } from './report.ts'

type Variant = 'replaced' | 'added' | 'removed' | 'worse' | 'vanished' | 'edited'

function variantOf(drift: SentenceDrift, isWorse: boolean): Variant {
  if (drift.kind === 'vanished') return 'vanished'
  const { words } = drift
  if (words === null || !words.changesFacts) return isWorse ? 'worse' : 'edited'
  if (words.was === '') return 'added'
  return words.now === '' ? 'removed' : 'replaced'
}

const wordsOf = (drift: SentenceDrift) => (drift.kind === 'changed' ? drift.words : null)

const passageOfSentence = ({ blockId, start, end, text }: Sentence): Passage => ({
  span: { blockId, start, end },
  text,
})

function report(bullet: CheckedBullet, drift: SentenceDrift, isWorse: boolean): Finding {
  const variant = variantOf(drift, isWorse)
  const after = drift.kind === 'changed' ? drift.after : null
  const { was = '', now = '' } = wordsOf(drift) ?? {}
  const whole = { start: 0, end: bullet.text.length }
  return reportText(bullet, whole, {
    check: evidenceChanged.id,
    severity: variant === 'edited' ? 'note' : 'warning',
    variant,
    params: { was, now, before: drift.before.text, after: after?.text ?? '' },
    shown: after ? [passageOfSentence(after)] : [],
  })
}

const edited = (from: string, to: string) => ({
  before: EXAMPLE_ARTICLE,
  article: EXAMPLE_ARTICLE.replace(from, to),
})
const HARVEST = 'petani Desa Talang memanen 4.500 ton padi dari 900 hektare sawah.'
const LIMIT = 'Pemerintah daerah tidak membatasi pembelian beras.'

/**
 * A sentence on which the bullet rests reads otherwise than when somebody last stood behind the bullet
 * (domain.md, "AI and the press rules", 5). The parameters `before` and `after` are the two sentences.
 */
export const evidenceChanged: SinceCheck = {
  id: 'summary/evidence-changed',
  name: { id: 'Bukti berubah', en: 'Evidence changed' },
  messages: {
    replaced: {
      id: 'Kalimat buktinya berubah: {was} menjadi {now}.',
      en: 'Its evidence has changed: {was} became {now}.',
    },
    added: {
      id: 'Kalimat buktinya bertambah: {now}.',
      en: 'Its evidence has gained: {now}.',
    },
    removed: {
      id: 'Kalimat buktinya kehilangan: {was}.',
      en: 'Its evidence has lost: {was}.',
    },
    worse: {
      id: 'Kalimat buktinya ditulis ulang dan kini kurang mendukung poin ini.',
      en: 'Its evidence was reworded and supports the point less now.',
    },
    vanished: {
      id: 'Kalimat buktinya tidak ada lagi di naskah.',
      en: 'Its evidence is no longer in the article.',
    },
    edited: {
      id: 'Kalimat buktinya disunting; nama, angka, dan sumbernya tetap.',
      en: 'Its evidence was edited; names, numbers and source are the same.',
    },
  },
  examples: {
    good: [
      { ...edited('"Kami menanam', '“Kami menanam'), bullets: [`Menurut Harian Sagu, ${HARVEST}`] },
      { ...edited('Rini Halim membeli', 'Rini Halim menjual'), bullets: [LIMIT] },
    ],
    bad: [
      { ...edited('900 hektare', '700 hektare'), bullets: [`Dilaporkan Harian Sagu, ${HARVEST}`] },
      { ...edited('tidak membatasi', 'membatasi'), bullets: [LIMIT] },
      {
        ...edited('Pemerintah daerah tidak membatasi', 'Pemerintah daerah diduga tidak membatasi'),
        bullets: [LIMIT],
      },
      { ...edited(`${LIMIT} `, ''), bullets: [LIMIT] },
      {
        ...edited('hektare sawah', 'hektare lahan'),
        bullets: [`Dilaporkan Harian Sagu, ${HARVEST}`],
      },
      {
        ...edited('menyimpan beras di gudang', 'menaruh karung di lumbung'),
        bullets: ['Pedagang Pasar Baru mengakui telah menyimpan beras di gudang sejak Juni.'],
      },
    ],
  },
  run: (bullet, { sentences, isWorse }) => sentences.map((drift) => report(bullet, drift, isWorse)),
}
