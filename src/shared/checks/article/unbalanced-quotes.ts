import type { ArticleCheck } from '#shared/checks/check.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { oncePer } from '#shared/once-per.ts'
import { type Passage, passagesOf } from './passages.ts'
import { type LoneMark, loneMarks, opensWithQuote } from './quote-marks.ts'

const marksOf = oncePer(({ text }: Passage) => loneMarks(text))

/** The mark with the word inside its quotation, so that there is something to see. */
function stretch(text: string, { at, kind }: LoneMark) {
  const after = /^.\s*\S+/su.exec(text.slice(at))?.[0]
  if (kind === 'unclosed' && after !== undefined) return { start: at, end: at + after.length }
  return { start: at - (/\S*\s*$/u.exec(text.slice(0, at))?.[0].length ?? 0), end: at + 1 }
}

/**
 * A quotation that opens must close: else nobody knows where the words of the source end. Where the
 * other half belongs cannot be known, so the check only points.
 */
export const unbalancedQuotes: ArticleCheck = {
  id: 'article/unbalanced-quotes',
  name: { id: 'Tanda kutip', en: 'Quotation marks' },
  messages: {
    unclosed: {
      id: 'Tanda petik ini dibuka, tetapi tidak ditutup.',
      en: 'This quotation mark opens and is never closed.',
    },
    unopened: {
      id: 'Tanda petik ini menutup, tetapi tidak pernah dibuka.',
      en: 'This quotation mark closes and was never opened.',
    },
  },
  examples: {
    good: [
      '"Panen tahun ini melimpah," kata Ratna. "Alhamdulillah."',
      '“Panen tahun ini melimpah.\n\n“Tahun depan kami tanam lagi,” kata Ratna.',
      'Layar 24" itu dipasang di balai desa.',
    ],
    bad: [
      '"Panen tahun ini melimpah, kata Ratna.',
      'Panen tahun ini melimpah," kata Ratna.',
      '“Panen tahun ini melimpah, kata Ratna. “Alhamdulillah.”',
    ],
  },
  run: (article) => {
    const passages = passagesOf(article).filter(({ text }) => text !== '')
    return passages.flatMap((passage, i) => {
      const { text, at } = passage
      const goesOn = opensWithQuote(passages[i + 1]?.text ?? '')
      const lone = marksOf(passage)
      const last = lone.at(-1)
      return lone
        .filter((mark) => !(goesOn && mark === last && mark.kind === 'unclosed'))
        .map((mark): Finding => {
          const { start, end } = stretch(text, mark)
          return {
            check: unbalancedQuotes.id,
            severity: 'warning',
            variant: mark.kind,
            params: {},
            place: at(start, end),
            words: text.slice(start, end),
            article: null,
            evidence: [],
            fix: null,
          }
        })
    })
  },
}
