import { articleChecks } from './article/all.ts'
import type { ArticleCheck, BulletCheck, SummaryCheck } from './check.ts'
import { bulletChecks, summaryChecks } from './summary/all.ts'

type Check = ArticleCheck | BulletCheck | SummaryCheck

/** Every check by its id, for messages and for switching checks off. */
export const checks: ReadonlyMap<string, Check> = new Map(
  [...articleChecks, ...bulletChecks, ...summaryChecks].map((check): [string, Check] => [
    check.id,
    check,
  ]),
)
