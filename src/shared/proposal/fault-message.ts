import type { Language } from '../contract/settings.ts'
import { english } from './fault-words-en.ts'
import { indonesian } from './fault-words-id.ts'
import type { ReplyFault } from './reply-fault.ts'

/** One language's sentences: a kind that is missing does not compile. */
export type FaultWords = {
  readonly [Kind in ReplyFault['kind']]: (fault: Extract<ReplyFault, { kind: Kind }>) => string
}

/**
 * Puts a fault of a model's bullet into a sentence: the model is told it when it is asked to mend the
 * bullet, and the editor where it stays.
 *
 * @example faultMessage({ kind: 'several-sentences' }, 'en') // 'It is not one sentence.'
 */
export function faultMessage(fault: ReplyFault, language: Language): string {
  const words: FaultWords = language === 'id' ? indonesian : english
  // TypeScript does not see that the key and the argument belong together.
  const say = words[fault.kind] as (fault: ReplyFault) => string
  return say(fault)
}
