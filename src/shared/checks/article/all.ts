import type { ArticleCheck } from '#shared/checks/check.ts'
import { allCapitals } from './all-capitals.ts'
import { boilerplate } from './boilerplate.ts'
import { capitalAfterStop } from './capital-after-stop.ts'
import { diKe } from './di-ke.ts'
import { emptySection } from './empty-section.ts'
import { excerptMessage } from './excerpt-message.ts'
import { excerptSentences } from './excerpt-sentences.ts'
import { fewPhotos } from './few-photos.ts'
import { fewSections } from './few-sections.ts'
import { fewWords } from './few-words.ts'
import { figureAlt } from './figure-alt.ts'
import { figureCaption } from './figure-caption.ts'
import { figureCredit } from './figure-credit.ts'
import { foreignItalic } from './foreign-italic.ts'
import { hiddenCharacters } from './hidden-characters.ts'
import { italicName } from './italic-name.ts'
import { japaneseName } from './japanese-name.ts'
import { longField } from './long-field.ts'
import { longParagraph } from './long-paragraph.ts'
import { machineInstruction } from './machine-instruction.ts'
import { noClosing } from './no-closing.ts'
import { noExcerpt } from './no-excerpt.ts'
import { noTitle } from './no-title.ts'
import { openingConjunction } from './opening-conjunction.ts'
import { privateData } from './private-data.ts'
import { quoteSpeaker } from './quote-speaker.ts'
import { ratioOrScore } from './ratio-or-score.ts'
import { reviewMark } from './review-mark.ts'
import { sameCaption } from './same-caption.ts'
import { sectionNumbers } from './section-numbers.ts'
import { sourceDiffers } from './source-differs.ts'
import { spacing } from './spacing.ts'
import { spelledNumber } from './spelled-number.ts'
import { standardWords } from './standard-words.ts'
import { titleCase } from './title-case.ts'
import { titleCount } from './title-count.ts'
import { unbalancedQuotes } from './unbalanced-quotes.ts'
import { unfinishedMark } from './unfinished-mark.ts'
import { vagueTitle } from './vague-title.ts'
import { weekdayDate } from './weekday-date.ts'

/** Every check of the article. */
export const articleChecks: readonly ArticleCheck[] = [
  noTitle,
  unfinishedMark,
  titleCase,
  allCapitals,
  titleCount,
  noExcerpt,
  weekdayDate,
  figureCaption,
  figureCredit,
  sectionNumbers,
  unbalancedQuotes,
  quoteSpeaker,
  sourceDiffers,
  boilerplate,
  hiddenCharacters,
  machineInstruction,
  privateData,
  diKe,
  standardWords,
  spacing,
  capitalAfterStop,
  openingConjunction,
  spelledNumber,
  ratioOrScore,
  foreignItalic,
  italicName,
  japaneseName,
  emptySection,
  excerptMessage,
  excerptSentences,
  fewPhotos,
  fewSections,
  fewWords,
  figureAlt,
  longField,
  longParagraph,
  noClosing,
  reviewMark,
  sameCaption,
  vagueTitle,
]
