import type { Language } from '#shared/contract/settings.ts'
import { failureMessage } from '#shared/models/failure-message.ts'
import { faultMessage } from '#shared/proposal/fault-message.ts'
import type { BulletModel } from '../../summarizer/bullet-model.ts'
import { reportOf } from '../check/report.ts'
import type { Summarized } from './summarized.ts'

/** What `--json` prints of one article: an interface for scripts, so its names do not change. */
export function summaryJson(
  { examined, made, failure }: Summarized,
  model: BulletModel | null,
  language: Language,
) {
  const { article, summary, findings } = reportOf(examined, language)
  return {
    title: article.title,
    method: model === null ? 'extractive' : 'model',
    bullets: summary.bullets.map((bullet, at) => {
      const one = made[at]
      return {
        ...bullet,
        ...(one !== undefined && {
          faults: one.faults.map((fault) => ({
            kind: fault.kind,
            message: faultMessage(fault, language),
          })),
          evidenceMended: one.evidenceMended,
          provenance: { provider: model?.provider, ...one.provenance },
        }),
      }
    }),
    findings: summary.findings,
    articleFindings: findings,
    failure: failure === null ? null : { kind: failure.kind, ...failureMessage(failure, language) },
  }
}
