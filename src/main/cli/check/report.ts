import type { Article, Figure, Sentence } from '#shared/article/article.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { findingMessage } from '#shared/checks/message.ts'
import type { Language } from '#shared/contract/settings.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import type { Verdict } from '#shared/summary/verdict.ts'
import type { Examined } from './examine.ts'
import { whereOf } from './where.ts'
import { wordsOf } from './words.ts'

/** What `sunting check --json` prints: an interface for scripts, so its names do not change. */
export interface Report {
  readonly article: {
    readonly title: string
    readonly excerpt: string
    readonly dateline: string | null
    readonly lead: readonly string[]
    readonly sections: readonly ReportedSection[]
    readonly figures: readonly ReportedFigure[]
    readonly stripped: readonly string[]
  }
  readonly summary: {
    /** Where the bullets come from; null where there are none. */
    readonly origin: Bullet['origin'] | null
    readonly bullets: readonly ReportedBullet[]
    readonly findings: readonly ReportedFinding[]
  }
  readonly findings: readonly ReportedFinding[]
}

interface ReportedSection {
  readonly number: number | null
  readonly heading: string
  readonly sentences: readonly string[]
}

type ReportedFigure = Pick<Figure, 'caption' | 'credit' | 'licence'>

export interface ReportedBullet {
  readonly heading: string
  readonly text: string
  readonly status: Verdict['status']
  readonly evidence: readonly string[]
  readonly findings: readonly ReportedFinding[]
}

export interface ReportedFinding {
  readonly check: string
  readonly severity: Finding['severity']
  readonly message: string
  /** Where it stands, in words: "Bagian 2, paragraf 1". */
  readonly where: string
  /** The words concerned. */
  readonly text?: string
  /** The article's words instead. */
  readonly article?: string
  /** The words as they would read after the one certain repair. */
  readonly fix?: string
}

const texts = (sentences: readonly Sentence[]): readonly string[] =>
  sentences.map(({ text }) => text)

/** Puts what was examined into the form that `--json` prints, messages in `language`. */
export function reportOf(
  { article, stripped, bullets, verdicts, summaryFindings, articleFindings }: Examined,
  language: Language,
): Report {
  const words = wordsOf(language)
  const reported = (findings: readonly Finding[]) =>
    findings.map((finding) =>
      reportedFinding(finding, language, whereOf(finding.place, article, bullets, words)),
    )
  const verdictOf = new Map(verdicts.map((verdict) => [verdict.bulletId, verdict]))
  return {
    article: {
      title: article.title,
      excerpt: article.excerpt,
      dateline: article.dateline,
      lead: texts(article.lead),
      sections: article.sections.map(({ number, heading, sentences }) => ({
        number,
        heading,
        sentences: texts(sentences),
      })),
      figures: article.figures.map(({ caption, credit, licence }) => ({
        caption,
        credit,
        licence,
      })),
      stripped,
    },
    summary: {
      origin: bullets[0]?.origin ?? null,
      bullets: bullets.map(({ id, heading, text }) => {
        const verdict = verdictOf.get(id)
        return {
          heading,
          text,
          status: verdict?.status ?? 'unclear',
          evidence: evidenceTexts(article, verdict),
          findings: reported(verdict?.findings ?? []),
        }
      }),
      findings: reported(summaryFindings),
    },
    findings: reported(articleFindings),
  }
}

function evidenceTexts(article: Article, verdict: Verdict | undefined): readonly string[] {
  const ids = new Set(verdict?.evidence.map(({ sentenceId }) => sentenceId))
  return texts(article.sentences.filter(({ id }) => ids.has(id)))
}

const reportedFinding = (finding: Finding, language: Language, where: string): ReportedFinding => ({
  check: finding.check,
  severity: finding.severity,
  message: findingMessage(finding, language),
  where,
  ...(finding.words !== null && { text: finding.words }),
  ...(finding.article !== null && { article: finding.article }),
  ...(finding.fix !== null && { fix: finding.fix.text }),
})

/** Every finding of a report, whatever it is about. */
export const allFindings = ({ summary, findings }: Report): readonly ReportedFinding[] => [
  ...findings,
  ...summary.findings,
  ...summary.bullets.flatMap((bullet) => bullet.findings),
]
