import { randomBytes } from 'node:crypto'
import type { Content } from '#shared/article/content.ts'
import { readArticle } from '#shared/article/read.ts'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import { checkArticle } from '#shared/checks/run-article.ts'
import { checkSummary } from '#shared/checks/run-summary.ts'
import type { ModelFailure } from '#shared/models/model-failure.ts'
import type { ReplyFault } from '#shared/proposal/reply-fault.ts'
import { type ArticleIndex, indexArticle } from '#shared/summary/article-index.ts'
import { extractSummary } from '#shared/summary/extract.ts'
import type { Bullet, Candidate } from '#shared/summary/summary.ts'
import type { BulletModel } from '../../summarizer/bullet-model.ts'
import { promptFiles } from '../../summarizer/prompt-files.ts'
import type { ProposalEvent, ProposalProvenance } from '../../summarizer/proposal-event.ts'
import { propose } from '../../summarizer/propose.ts'
import type { Examined } from '../check/examine.ts'

/** How the bullets of an article are made. */
export interface Way {
  /** Null: from sentences of the article. */
  readonly model: BulletModel | null
  readonly style: HouseStyle
  readonly wish: string
  readonly signal: AbortSignal
  readonly watch: (event: ProposalEvent) => void
}

/** What is known of a model's bullet beside its words. */
export interface Made {
  readonly faults: readonly ReplyFault[]
  readonly evidenceMended: boolean
  readonly provenance: ProposalProvenance
}

/** An article with the summary that was made of it, held against it. */
export interface Summarized {
  readonly examined: Examined
  /** One a bullet, in their order; none of an extractive summary. */
  readonly made: readonly Made[]
  readonly failure: ModelFailure | null
}

const asBullet = (
  { heading, text }: Pick<Candidate, 'heading' | 'text'>,
  origin: Bullet['origin'],
  at: number,
): Bullet => ({
  id: `p${at + 1}`,
  heading,
  text,
  glued: false,
  origin,
  editedBy: null,
  locked: false,
})

type Proposed = Extract<ProposalEvent, { kind: 'finished' }>

/** Asks a model for the whole summary of an article that has none; its bullets in their order. */
export async function proposed(index: ArticleIndex, model: BulletModel, way: Omit<Way, 'model'>) {
  const finished: Proposed[] = []
  let failure: ModelFailure | null = null
  const events = propose({
    model,
    index,
    style: way.style,
    target: { kind: 'summary' },
    bullets: [],
    findings: [],
    wish: way.wish,
    prompts: promptFiles(),
    signal: way.signal,
    now: () => new Date(),
    random: () => randomBytes(12).toString('hex'),
  })
  for await (const event of events) {
    way.watch(event)
    if (event.kind === 'finished') finished.push(event)
    if (event.kind === 'failed') failure = event.failure
  }
  return { finished: finished.toSorted((a, b) => a.position - b.position), failure }
}

/** Makes a summary of an article and does with it what the desk does with one; nothing is kept. */
export async function summarized(content: Content, way: Way): Promise<Summarized> {
  const article = readArticle(content)
  const index = indexArticle(article)
  const { finished, failure } =
    way.model === null ? { finished: [], failure: null } : await proposed(index, way.model, way)
  const bullets =
    way.model === null
      ? extractSummary(index, way.style, []).map((one, at) => asBullet(one, 'extractive', at))
      : finished.map(({ candidate }, at) => asBullet(candidate, 'model', at))
  const { verdicts, findings } = checkSummary(bullets, index, way.style)
  return {
    examined: {
      article,
      stripped: [],
      bullets,
      verdicts,
      summaryFindings: bullets.length > 0 ? findings : [],
      articleFindings: checkArticle(article, way.style),
    },
    made: finished.map(({ faults, evidenceMended, provenance }) => ({
      faults,
      evidenceMended,
      provenance,
    })),
    failure,
  }
}
