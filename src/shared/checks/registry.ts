import { articleChecks } from './article/all.ts'
import type { ArticleCheck, BulletCheck, SinceCheck, SummaryCheck } from './check.ts'
import { bulletChecks, sinceChecks, summaryChecks } from './summary/all.ts'

type Check = ArticleCheck | BulletCheck | SinceCheck | SummaryCheck

/** Every check by its id, for messages and for switching checks off. */
export const checks: ReadonlyMap<string, Check> = new Map(
  [...articleChecks, ...bulletChecks, ...sinceChecks, ...summaryChecks].map(
    (check): [string, Check] => [check.id, check],
  ),
)
