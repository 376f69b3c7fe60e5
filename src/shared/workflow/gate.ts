import type { KeyedFinding } from '#shared/checks/finding.ts'
import type { Proposal } from '#shared/suggestion/proposal.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import type { Blocker } from './decision.ts'

/** What an approval is held against, as it stands at that moment. */
export interface GateInput {
  /** Who approves; null while the desk does not know a name. */
  readonly editor: string | null
  /** Keys of the house style's checklist. */
  readonly checklist: readonly string[]
  /** Keys of the items that are done. */
  readonly ticks: readonly string[]
  /** The current version's bullets. */
  readonly bullets: readonly Pick<Bullet, 'id'>[]
  /** Ids of the bullets whose acceptance holds (acceptance.ts). */
  readonly accepted: ReadonlySet<string>
  /** Of the article, of each bullet and of the summary as a whole, without the dismissed ones. */
  readonly findings: readonly KeyedFinding[]
  /** Proposed changes of the text that nobody has decided on (suggestion/suggested.ts). */
  readonly proposals: readonly Pick<Proposal, 'key'>[]
  /** Written reason for approving over findings; '' or blank is none. */
  readonly override: string
}

/**
 * Says whether an act has somebody's name to it.
 *
 * @example isNamed(' ') // false
 */
export const isNamed = (editor: string | null): boolean => editor !== null && editor.trim() !== ''

/**
 * The findings that stand against an approval.
 *
 * @example blockingFindings(findings).length // 0: nothing to override
 */
export const blockingFindings = (findings: readonly KeyedFinding[]): readonly KeyedFinding[] =>
  findings.filter(({ severity }) => severity === 'blocker')

/**
 * Names all that stands between a draft and its approval: no editor's name, each undone checklist
 * item, each open proposal, each bullet that is not accepted, each blocking finding. A written override lifts findings,
 * and nothing else: no reason can stand in for looking.
 *
 * @returns [] when nothing does; else in the order in which the screen lists them
 * @example gate({ ...input, ticks: [] })[0] // { kind: 'checklist', item: 'title-true' }
 */
export function gate(input: GateInput): readonly Blocker[] {
  const ticks = new Set(input.ticks)
  const overridden = input.override.trim() !== ''
  return [
    ...(isNamed(input.editor) ? [] : [{ kind: 'no-editor' } as const]),
    ...input.checklist
      .filter((item) => !ticks.has(item))
      .map((item) => ({ kind: 'checklist', item }) as const),
    ...input.proposals.map(({ key }, at) => ({ kind: 'proposal', key, number: at + 1 }) as const),
    ...input.bullets.flatMap(({ id }, at) =>
      input.accepted.has(id) ? [] : [{ kind: 'bullet', bulletId: id, number: at + 1 } as const],
    ),
    ...(overridden ? [] : blockingFindings(input.findings)).map(
      (finding) => ({ kind: 'finding', finding }) as const,
    ),
  ]
}
