import type { Message } from '#shared/checks/check.ts'
import { findingMessage } from '#shared/checks/message.ts'
import { checks } from '#shared/checks/registry.ts'
import type { CheckGroup, ShownCheck, ShownChecks } from './check-examples.ts'
import { checkName } from './check-name.ts'

/** One check as the screen lists it. */
export interface ListedCheck extends Pick<ShownCheck, 'id' | 'example' | 'severities'> {
  readonly name: string
  /** What it says, "…" for the words that differ from case to case. */
  readonly says: string
  /** What it says of the example; '' where that is `says`. */
  readonly finds: string
}

const inWords =
  (language: keyof Message) =>
  ({ id, example, finding, severities }: ShownCheck): ListedCheck => {
    const message = checks.get(id)?.messages[finding.variant]?.[language] ?? id
    const says = message.replace(/\{\w+\}/gu, '…')
    const finds = findingMessage(finding, language)
    return {
      id,
      name: checkName(id, language),
      says,
      example,
      finds: finds === says ? '' : finds,
      severities,
    }
  }

/** All checks by what they read, in the order in which they run, in the words of a language. */
export function listChecks(
  { article, bullet, summary }: ShownChecks,
  language: keyof Message,
): Readonly<Record<CheckGroup, readonly ListedCheck[]>> {
  const words = inWords(language)
  return {
    article: article.map(words),
    bullet: bullet.map(words),
    summary: summary.map(words),
  }
}
