import { articleChecks } from '#shared/checks/article/all.ts'
import type { Message, SummaryExample } from '#shared/checks/check.ts'
import { bulletChecks, sinceChecks, summaryChecks } from '#shared/checks/summary/all.ts'

/** One check as the screen lists it. */
export interface ListedCheck {
  readonly id: string
  /** What it says, "…" for the words that differ from case to case. */
  readonly says: string
  /** Words in which it finds something; '' where they would say nothing by themselves. */
  readonly example: string
}

export const checkGroups = ['article', 'bullet', 'summary'] as const
export type CheckGroup = (typeof checkGroups)[number]

const LONGEST_EXAMPLE = 140

const says = (messages: Readonly<Record<string, Message>>, language: keyof Message): string =>
  (Object.values(messages)[0]?.[language] ?? '').replace(/\{\w+\}/gu, '…')

/** Examples of whole articles, and of figures, show nothing in one line. */
function short(text: string): string {
  const isLine = !/[\n|]|^! /u.test(text) && text.length <= LONGEST_EXAMPLE
  return isLine ? text.replace(/^[#=>-]+ /u, '').trim() : ''
}

function bulletExample({ bullets }: SummaryExample): string {
  const [bullet] = bullets
  if (bullet === undefined) return ''
  return short(typeof bullet === 'string' ? bullet : `${bullet.heading} ${bullet.text}`.trim())
}

/** All checks by what they read, in the order in which they run. */
export const listChecks = (
  language: keyof Message,
): Readonly<Record<CheckGroup, readonly ListedCheck[]>> => ({
  article: articleChecks.map(({ id, messages, examples }) => ({
    id,
    says: says(messages, language),
    example: short(examples.bad[0] ?? ''),
  })),
  bullet: [...bulletChecks, ...sinceChecks].map(({ id, messages, examples }) => ({
    id,
    says: says(messages, language),
    example: examples.bad[0] === undefined ? '' : bulletExample(examples.bad[0]),
  })),
  summary: summaryChecks.map(({ id, messages }) => ({
    id,
    says: says(messages, language),
    example: '',
  })),
})
