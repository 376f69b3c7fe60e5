import type { HouseStyle } from '#shared/checks/house-style.ts'

/** What JSON holds, with the fields of an object as a list: their order stays, and a repeated one too. */
export type Printable =
  | string
  | number
  | boolean
  | null
  | readonly Printable[]
  | { readonly fields: readonly (readonly [name: string, value: Printable])[] }

const WIDTH = 100

function printed(value: Printable, indent: string): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const inner = `${indent}  `
  const [open, close, parts] =
    'fields' in value
      ? [
          '{',
          '}',
          value.fields.map(([name, part]) => `${JSON.stringify(name)}: ${printed(part, inner)}`),
        ]
      : ['[', ']', value.map((part) => printed(part, inner))]
  if (parts.length === 0) return open + close
  const isShort = parts.every((part) => !part.includes('\n'))
  const inOne = 'fields' in value ? `{ ${parts.join(', ')} }` : `[${parts.join(', ')}]`
  if (isShort && indent.length + inOne.length <= WIDTH - 20) return inOne
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`
}

/** A house style as it is written: numbers may be missing and words repeated while somebody edits. */
export interface WrittenStyle
  extends Omit<
    HouseStyle,
    | 'words'
    | 'bullets'
    | 'minWords'
    | 'maxTitleLength'
    | 'maxExcerptLength'
    | 'wordsPerMinute'
    | 'minSections'
    | 'minPhotos'
    | 'maxParagraphWords'
    | 'oldAfterHours'
    | 'holderHours'
  > {
  readonly words: {
    readonly standard: readonly (readonly [unwanted: string, instead: string])[]
    readonly foreign: readonly string[]
    readonly allowed: readonly string[]
  }
  readonly bullets: { readonly count: number | null; readonly maxLength: number | null }
  readonly minWords: number | null
  readonly maxTitleLength: number | null
  readonly maxExcerptLength: number | null
  readonly wordsPerMinute: number | null
  readonly minSections: number | null
  readonly minPhotos: number | null
  readonly maxParagraphWords: number | null
  readonly oldAfterHours: number | null
  readonly holderHours: number | null
}

/** A style as it stands, for somebody to change. */
export const writtenStyle = (style: HouseStyle): WrittenStyle => ({
  ...style,
  words: { ...style.words, standard: Object.entries(style.words.standard) },
})

const lines = (of: HouseStyle['reasons']): Printable =>
  of.map(({ key, label }) => ({
    fields: [
      ['key', key],
      [
        'label',
        {
          fields: [
            ['id', label.id],
            ['en', label.en],
          ],
        },
      ],
    ],
  }))

/**
 * Prints a house style as the text of its file: two spaces, one order of the fields whatever order they
 * came in, and a line break at the end. What cannot be read back (an empty number, a repeated word)
 * is printed too, for `readHouseStyle` to name with its line.
 *
 * @example readHouseStyle(printWrittenStyle(writtenStyle(style))) // { ok: true, style }
 */
export function printWrittenStyle(style: WrittenStyle): string {
  const { words, bullets } = style
  // Typed by the style, so that a new field that is not printed does not compile.
  const fields: Readonly<Record<keyof HouseStyle, Printable>> = {
    summaryLabel: style.summaryLabel,
    aiNote: style.aiNote,
    reviewClaim: style.reviewClaim,
    outlets: style.outlets,
    bullets: {
      fields: [
        ['count', bullets.count],
        ['maxLength', bullets.maxLength],
      ],
    },
    titleParticles: style.titleParticles,
    boilerplate: style.boilerplate,
    unfinished: style.unfinished,
    words: {
      fields: [
        ['standard', { fields: words.standard }],
        ['foreign', words.foreign],
        ['allowed', words.allowed],
      ],
    },
    minWords: style.minWords,
    maxTitleLength: style.maxTitleLength,
    maxExcerptLength: style.maxExcerptLength,
    wordsPerMinute: style.wordsPerMinute,
    minSections: style.minSections,
    minPhotos: style.minPhotos,
    maxParagraphWords: style.maxParagraphWords,
    oldAfterHours: style.oldAfterHours,
    holderHours: style.holderHours,
    off: style.off.toSorted(),
    severity: { fields: Object.entries(style.severity).toSorted(([a], [b]) => (a < b ? -1 : 1)) },
    checklist: lines(style.checklist),
    reasons: lines(style.reasons),
    views: style.views.map(({ name, view, query, order }) => ({
      fields: Object.entries({ name, view, query, order }),
    })),
  }
  return `${printed({ fields: Object.entries(fields) }, '')}\n`
}

/**
 * The text of a house style's file.
 *
 * @example printHouseStyle(style).split('\n')[1] // '  "summaryLabel": "Intinya sih...",'
 */
export const printHouseStyle = (style: HouseStyle): string => printWrittenStyle(writtenStyle(style))
