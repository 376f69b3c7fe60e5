import type { CheckedBullet } from '#shared/checks/check.ts'
import type { KeyedFinding } from '#shared/checks/finding.ts'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import { findingMessage } from '#shared/checks/message.ts'
import type { ArticleIndex } from '#shared/summary/article-index.ts'
import { type Neighbour, nearCopyOf } from '#shared/summary/near-copy.ts'
import type { Candidate } from '#shared/summary/summary.ts'
import { heldAgainst } from './evidence-of.ts'
import { type Echoes, foreignMatter } from './foreign-matter.ts'
import { formFaults, lengthOf } from './form-faults.ts'
import { isIn, type TextLanguage } from './languages.ts'
import type { MachineOrders } from './machine-orders.ts'
import type { WrittenBullet } from './read-reply.ts'
import type { ReplyFault } from './reply-fault.ts'

/** What a bullet of a model is held against. */
export interface Standard {
  readonly index: ArticleIndex
  readonly style: HouseStyle
  readonly language: TextLanguage
  /** Sentence ids by the number that the question gave them. */
  readonly numbers: ReadonlyMap<string, string>
  /** Boundary and words of the request. */
  readonly mark: string
  readonly echoes: Echoes
  readonly orders: MachineOrders
}

/** A bullet as it may be kept, with what is wrong with it. */
export interface Validated {
  readonly candidate: Candidate
  readonly faults: readonly ReplyFault[]
  readonly evidenceMended: boolean
}

/** No article is held against a text this long, in UTF-16 units: a bullet takes no more. */
const MOST_TEXT = 5_000

/** Findings that are said by a fault of their own. */
const SAID: ReadonlySet<string> = new Set([
  'summary/too-long',
  'summary/no-full-stop',
  'summary/cut-mid-word',
  'summary/cut-mid-phrase',
  'summary/bullet-equals-heading',
])

/** Words so far from the article that text cannot decide: the editor reads them, and no repair mends that. */
const isLeftToEditor = ({ check, variant }: KeyedFinding): boolean =>
  check === 'summary/low-coverage' && variant === 'unclear'

function findingFaults(
  findings: readonly KeyedFinding[],
  language: TextLanguage,
): readonly ReplyFault[] {
  return findings
    .filter((finding) => finding.severity !== 'note' && !SAID.has(finding.check))
    .filter((finding) => !isLeftToEditor(finding))
    .map((finding) => ({
      kind: 'finding',
      check: finding.check,
      message: findingMessage(finding, language),
    }))
}

/** The order to a machine beside which some of the evidence stands. */
function orderBeside(evidence: readonly string[], { index, orders }: Standard): string | null {
  const blocks = index.article.sentences.filter(({ id }) => evidence.includes(id))
  return (
    blocks.map(({ blockId }) => orders.get(blockId) ?? null).find((one) => one !== null) ?? null
  )
}

const asBullet = (heading: string, text: string): CheckedBullet => ({
  id: 'proposed',
  heading,
  text,
  glued: false,
})

/** The heading of the section that a bullet is about, as a bullet carries it, unless it disagrees. */
function headingFor(
  text: string,
  [first]: readonly string[],
  textFindings: number,
  { index, style }: Standard,
): string {
  const section = index.article.sentences.find(({ id }) => id === first)?.section ?? null
  const heading = section === null ? '' : (index.article.sections[section]?.heading ?? '')
  if (heading === '') return ''
  const held = heldAgainst(asBullet(heading, text), [], index, style)
  return held !== null && held.verdict.findings.length <= textFindings ? heading : ''
}

/**
 * Holds a model's bullet against everything that a bullet has to be: its sources exist, it is one whole
 * sentence of the right length and language, it holds nothing foreign, the article supports it, it is
 * no heading and no copy of another one. Its text is never changed.
 *
 * @param faults what reading it found already
 * @returns a candidate whose sentences all exist, with every fault
 * @example validate({ sources: ['S1'], text: 'Warga memanen cabai.' }, [], standard, neighbours).faults
 */
export function validate(
  { sources, text }: WrittenBullet,
  faults: readonly ReplyFault[],
  standard: Standard,
  neighbours: readonly Neighbour[],
): Validated {
  const { index, style, language, numbers } = standard
  const unknown = sources.filter((number) => !numbers.has(number))
  const cited = sources.flatMap((number) => numbers.get(number) ?? [])
  if (text.length > MOST_TEXT) {
    const fault = {
      kind: 'too-long',
      length: lengthOf(text),
      limit: style.bullets.maxLength,
    } as const
    const candidate = { heading: '', text, sentences: [...cited] }
    return { candidate, faults: [...faults, fault], evidenceMended: false }
  }
  const held = heldAgainst(asBullet('', text), cited, index, style)
  const findings = held?.verdict.findings ?? []
  const evidence = held?.evidence ?? cited
  const heading = findings.find(({ check }) => check === 'summary/bullet-equals-heading')
  const foreign = foreignMatter(text, standard) ?? orderBeside(evidence, standard)
  const copied = nearCopyOf(text, neighbours)
  const known = new Set(index.byWord.keys())
  const all: readonly (ReplyFault | null)[] = [
    ...faults,
    unknown.length > 0 ? { kind: 'unknown-sentence', ids: unknown } : null,
    ...formFaults(text, index, style),
    isIn(language, text, known) ? null : { kind: 'wrong-language' },
    foreign === null ? null : { kind: 'foreign-matter', text: foreign },
    ...findingFaults(findings, language),
    heading ? { kind: 'repeats-heading', heading: heading.article ?? text } : null,
    copied === null ? null : { kind: 'near-copy', of: copied },
  ]
  return {
    candidate: {
      heading: headingFor(text, evidence, findings.length, standard),
      text,
      sentences: [...evidence],
    },
    faults: all.filter((fault) => fault !== null),
    evidenceMended: held?.mended ?? false,
  }
}
