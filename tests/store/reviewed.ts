import { readArticle } from '#shared/article/read.ts'
import type { KeyedFinding } from '#shared/checks/finding.ts'
import { checkArticle } from '#shared/checks/run-article.ts'
import { checkSummary } from '#shared/checks/run-summary.ts'
import type { Draft } from '#shared/contract/drafts.ts'
import { indexArticle } from '#shared/summary/article-index.ts'
import type { Bullet, SummaryVersion } from '#shared/summary/summary.ts'
import { bulletTextHash, evidenceHash } from '#shared/workflow/acceptance.ts'
import { contentHash } from '#shared/workflow/content-hash.ts'
import type { DeskCalls } from './a-desk.ts'

/** The version that counts. */
export const current = ({ versions, currentVersion }: Draft): SummaryVersion => {
  const version = versions.find(({ id }) => id === currentVersion)
  if (!version) throw new Error('the draft has no summary')
  return version
}

export const bulletAt = (draft: Draft, at: number): Bullet => {
  const bullet = current(draft).bullets[at]
  if (!bullet) throw new Error(`no bullet ${at}`)
  return bullet
}

/** Everything that the checks say of a draft as it is opened. */
export async function findingsOn(desk: DeskCalls, draft: Draft): Promise<readonly KeyedFinding[]> {
  const { houseStyle } = await desk.settings.read()
  const article = readArticle(draft.content)
  const { bullets } = current(draft)
  const { verdicts, findings } = checkSummary(bullets, indexArticle(article), houseStyle)
  return [
    ...checkArticle(article, houseStyle),
    ...findings,
    ...verdicts.flatMap((verdict) => verdict.findings),
  ]
}

/** The hashes of a bullet as the screen computes them. */
export async function seen(desk: DeskCalls, draft: Draft, bullet: Bullet) {
  const { houseStyle } = await desk.settings.read()
  const article = readArticle(draft.content)
  const { verdicts } = checkSummary(current(draft).bullets, indexArticle(article), houseStyle)
  const verdict = verdicts.find(({ bulletId }) => bulletId === bullet.id) ?? { evidence: [] }
  return {
    draftId: draft.id,
    bulletId: bullet.id,
    textHash: bulletTextHash(bullet),
    evidenceHash: evidenceHash(verdict, article),
  }
}

/** What a decision on the draft as it is opened would name. */
export const hashOf = (draft: Draft): string => contentHash(draft.content, current(draft).bullets)

/** Does all that an approval asks for: extractive bullets, each seen and accepted, every item ticked. */
export async function readyToApprove(desk: DeskCalls, draftId: string): Promise<Draft> {
  await desk.summaries.regenerate({ draftId })
  const draft = await desk.drafts.open({ id: draftId })
  for (const bullet of current(draft).bullets) {
    await desk.summaries.accept(await seen(desk, draft, bullet))
  }
  const { houseStyle } = await desk.settings.read()
  for (const { key } of houseStyle.checklist) {
    await desk.workflow.tick({ draftId, item: key, done: true })
  }
  return desk.drafts.open({ id: draftId })
}
