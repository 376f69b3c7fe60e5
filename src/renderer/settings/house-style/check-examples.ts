import { articleChecks } from '#shared/checks/article/all.ts'
import type { SummaryExample } from '#shared/checks/check.ts'
import {
  articleExamples,
  bulletExamples,
  type ExampleFinding,
  sinceExamples,
  summaryExamples,
} from '#shared/checks/example-findings.ts'
import { type Finding, type Severity, severitySchema } from '#shared/checks/finding.ts'
import { bulletChecks, sinceChecks, summaryChecks } from '#shared/checks/summary/all.ts'

/** A check with what it finds in its own examples, in words of no language yet. */
export interface ShownCheck {
  readonly id: string
  /** Words in which it finds something; '' where they would say nothing by themselves. */
  readonly example: string
  /** Which of its messages that is, and with what. */
  readonly finding: Pick<Finding, 'check' | 'variant' | 'params'>
  /** How its findings weigh by themselves, the heaviest first. */
  readonly severities: readonly Severity[]
}

export const checkGroups = ['article', 'bullet', 'summary'] as const
export type CheckGroup = (typeof checkGroups)[number]
export type ShownChecks = Readonly<Record<CheckGroup, readonly ShownCheck[]>>

const LONGEST_EXAMPLE = 140

/** Examples of whole articles, of figures, and a number by itself show nothing in one line. */
function short(text: string): string {
  const isLine =
    /\p{L}{2}/u.test(text) && !/[\n|]|^! /u.test(text) && text.length <= LONGEST_EXAMPLE
  return isLine ? text.replace(/^[#=>-]+ /u, '').trim() : ''
}

function bulletText({ bullets: [bullet] }: SummaryExample): string {
  if (bullet === undefined) return ''
  return short(typeof bullet === 'string' ? bullet : `${bullet.heading} ${bullet.text}`.trim())
}

/** Shows the first example that says something in one line, or else the words that were found. */
function shown<T>(
  id: string,
  found: readonly ExampleFinding<T>[],
  textOf: (example: T) => string,
): readonly ShownCheck[] {
  const best = found.find(({ example }) => textOf(example) !== '') ?? found[0]
  if (best === undefined) return []
  const { example, finding } = best
  const all = new Set(found.map(({ finding: { severity } }) => severity))
  return [
    {
      id,
      example: textOf(example) || short(finding.words ?? ''),
      finding: { check: finding.check, variant: finding.variant, params: finding.params },
      severities: severitySchema.options.filter((severity) => all.has(severity)),
    },
  ]
}

/** Runs every check over its own examples: hundreds of milliseconds, and so work for the worker. */
export const showChecks = (): ShownChecks => ({
  article: articleChecks.flatMap((check) => shown(check.id, articleExamples(check), short)),
  bullet: [
    ...bulletChecks.flatMap((check) => shown(check.id, bulletExamples(check), bulletText)),
    ...sinceChecks.flatMap((check) => shown(check.id, sinceExamples(check), bulletText)),
  ],
  summary: summaryChecks.flatMap((check) => shown(check.id, summaryExamples(check), () => '')),
})
