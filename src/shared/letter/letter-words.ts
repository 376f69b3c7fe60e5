import type { LetterAction } from './letter.ts'
import { english } from './letter-words-en.ts'
import { indonesian } from './letter-words-id.ts'
import type { LetterLanguage } from './note.ts'
import type { Where } from './where.ts'

/** What a letter says about one kind of decision. */
export interface ActionWords {
  readonly subject: (title: string) => string
  readonly opening: (title: string) => string
  readonly points: string
  readonly closing: string
}

/** Everything in a letter that is not the editor's, the house's or the writer's own. */
export interface LetterWords {
  readonly action: Readonly<Record<LetterAction, ActionWords>>
  readonly untitled: string
  /** `name` is '' for a writer who gave none. */
  readonly greeting: (name: string) => string
  readonly reasons: string
  readonly signOff: string
  readonly where: (where: Where) => string
}

export const letterWords: Readonly<Record<LetterLanguage, LetterWords>> = {
  id: indonesian,
  en: english,
}
