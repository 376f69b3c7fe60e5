import data from '#resources/lexicon/private-data.json' with { type: 'json' }
import type { ArticleCheck } from '#shared/checks/check.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { everyProse, type Prose } from './prose.ts'

const mobile: ReadonlySet<string> = new Set(data.mobile)
const provinces: ReadonlySet<string> = new Set(data.provinces)

/** Runs of digits with single signs between them; a longer run is no telephone number. */
const DIGITS = /(?<![\p{L}\p{N}.,/=_-])\+?\d(?:[ .-]?\d){8,18}(?![\p{L}\p{N}/])/gu

function isMobile(digits: string): boolean {
  const local = digits.replace(/^\+?62/u, '0')
  return local.length >= 10 && local.length <= 13 && mobile.has(local.slice(0, 4))
}

/** Province, date of birth (a woman's day is 40 higher), serial number (Permendagri on the NIK). */
function isNik(digits: string): boolean {
  if (digits.length !== 16 || !provinces.has(digits.slice(0, 2))) return false
  const [day, month] = [Number(digits.slice(6, 8)), Number(digits.slice(8, 10))]
  const ofMonth = day > 40 ? day - 40 : day
  return ofMonth >= 1 && ofMonth <= 31 && month >= 1 && month <= 12 && !digits.endsWith('0000')
}

function slipsIn({ text, at }: Prose): readonly Finding[] {
  return Array.from(text.matchAll(DIGITS)).flatMap((match): Finding[] => {
    const digits = match[0].replace(/[ .-]/gu, '')
    const variant = isNik(digits) ? 'nik' : isMobile(digits) ? 'phone' : null
    if (variant === null) return []
    return [
      {
        check: privateData.id,
        severity: 'warning',
        variant,
        params: { number: `${digits.slice(0, 4)}…` },
        place: at(match.index, match.index + match[0].length),
        // Findings are kept on record: the number is not.
        words: null,
        article: null,
        evidence: [],
        fix: null,
      },
    ]
  })
}

/**
 * Somebody's mobile number or citizen number (NIK) does not belong in print without their consent.
 * Hotlines (110, 119, 1500xxx, 0800) and offices' landlines stay silent.
 */
export const privateData: ArticleCheck = {
  id: 'article/private-data',
  name: { id: 'Data pribadi', en: 'Private data' },
  scope: 'part',
  messages: {
    phone: {
      id: 'Di sini ada nomor ponsel ({number}). Apakah pemiliknya setuju nomor itu dimuat?',
      en: 'A mobile number stands here ({number}). Does its owner agree to see it in print?',
    },
    nik: {
      id: 'Di sini ada nomor yang tampak seperti NIK ({number}). Data pribadi tidak dimuat.',
      en: 'A number that looks like a citizen number (NIK) stands here ({number}). Private data is not printed.',
    },
  },
  examples: {
    good: [
      'Hubungi 110, 119, 1500123, 0800 1234 567, atau (021) 7654321.',
      'Dana itu Rp1.234.567.890.123 untuk 1.250.000 warga pada 13-08-2025.',
      'Nomor 9999123456789012 bukan NIK, begitu pula 0812345.',
    ],
    bad: [
      'Hubungi Ratna di 0812-3456-7890.',
      'Hubungi Ratna di +62 812 3456 7890.',
      'NIK-nya 3201015708850003.',
      '! Poster acara, hubungi 081234567890 | Ratna Sari',
    ],
  },
  run: (article) => everyProse(article).flatMap(slipsIn),
}
