import type { HouseStyle } from '#shared/checks/house-style.ts'
import { segmentSentences } from '#shared/language/segment.ts'
import type { ArticleIndex } from '#shared/summary/article-index.ts'
import { compareBullet } from '#shared/summary/comparison.ts'
import { endsSentence, findCut } from '#shared/summary/cut.ts'
import { lengthsOf } from './question.ts'
import type { ReplyFault } from './reply-fault.ts'

const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' })
/** A source may say more than one sentence within one of ours. */
const QUOTED = /["“][^"“”]*["”]/gu
/** Three dots leave open what follows. */
const LEFT_OPEN = /(?:…|\.{2,})["”’)\]]*$/u
const FULL_STOP = /[.!?]+["”’)\]]*$/u

/**
 * Counts characters as a reader sees them.
 *
 * @example lengthOf('Rp5 juta 👩‍🌾') // 10
 */
export const lengthOf = (text: string): number => Array.from(graphemes.segment(text)).length

function lengthFaults(text: string, style: HouseStyle): readonly ReplyFault[] {
  const length = lengthOf(text)
  const { shortest, longest } = lengthsOf(style)
  if (length > longest) return [{ kind: 'too-long', length, limit: longest }]
  return length < shortest ? [{ kind: 'too-short', length, limit: shortest }] : []
}

/**
 * A model that ran out of tokens may end in a piece of a word, and some put a full stop behind it: what
 * a server calls the reason of the end proves nothing.
 */
function isCut(text: string, index: ArticleIndex): boolean {
  if (!endsSentence(text) || LEFT_OPEN.test(text)) return true
  const open = text.replace(FULL_STOP, '')
  const comparison = compareBullet(index, { id: '', heading: '', text: open })
  return findCut(open, comparison, index)?.kind === 'word'
}

/**
 * Finds what is wrong with the form of a bullet: its length, and that it is one whole sentence.
 *
 * @example formFaults('Warga memanen cabai', index, houseStyle) // too-short and cut-off
 */
export const formFaults = (
  text: string,
  index: ArticleIndex,
  style: HouseStyle,
): readonly ReplyFault[] => [
  ...lengthFaults(text, style),
  ...(segmentSentences(text.replace(QUOTED, '"x"')).length > 1
    ? [{ kind: 'several-sentences' } as const]
    : []),
  ...(isCut(text, index) ? [{ kind: 'cut-off' } as const] : []),
]
