import type { Edit, Fix, KeyedFinding } from '#shared/checks/finding.ts'
import type { DraftState } from '../draft/draft-state.ts'
import type { DraftStore } from '../draft/draft-store.ts'
import { replaceInField } from '../draft/replace-in-field.ts'
import { changeSummary } from './acts.ts'
import { recordFix } from './finding-acts.ts'
import { type BulletEdit, changeOf, mendBody } from './mend.ts'
import { focusCard } from './panel.ts'
import type { Report } from './use-report.ts'

type ArticleEdit = Exclude<Edit, BulletEdit>

function mendArticle(store: DraftStore, edit: ArticleEdit): void {
  switch (edit.kind) {
    case 'title':
      replaceInField('title', edit.text, store.setTitle)
      break
    case 'excerpt':
      replaceInField('excerpt', edit.text, store.setExcerpt)
      break
    default:
      if (store.article.current) mendBody(store.article.current, edit)
  }
}

/**
 * The findings of one check that the same kind of fix mends, one a bullet that may be changed. Several of
 * one bullet come one after the other: each fix is made for the words before it.
 */
export function alikeFindings(
  { checked, version }: Pick<DraftState, 'checked' | 'version'>,
  { check, fix }: Pick<KeyedFinding, 'check' | 'fix'>,
): readonly KeyedFinding[] {
  const free = new Set(version?.bullets.flatMap(({ id, locked }) => (locked ? [] : [id])))
  return (checked?.verdicts ?? []).flatMap(({ bulletId, findings }) => {
    const first = findings.find(
      (one) =>
        one.check === check && one.fix?.edit.kind === 'bullet' && one.fix.label === fix?.label,
    )
    return first !== undefined && free.has(bulletId) ? [first] : []
  })
}

/** A finding of a bullet that the editor locked: nothing mends it but the editor's own hand. */
export const isBehindLock = (
  { version }: Pick<DraftState, 'version'>,
  { place }: Pick<KeyedFinding, 'place'>,
): boolean =>
  place.kind === 'bullet' &&
  version?.bullets.find(({ id }) => id === place.bulletId)?.locked === true

/** The desk's answer takes a moment: whoever types somewhere by then keeps the focus there. */
function goOnTo(bulletId: string): void {
  if (document.activeElement?.matches('input, textarea, [contenteditable="true"]')) return
  focusCard(bulletId)
}

/** Takes the same kind of fix in every bullet that has it; stops where the desk refuses one. */
export async function applyAlike(
  store: DraftStore,
  finding: KeyedFinding,
  report: Report,
): Promise<void> {
  for (const { key, fix } of alikeFindings(store.read(), finding)) {
    if (fix?.edit.kind !== 'bullet') continue
    const answers = { key, how: 'fix' } as const
    if (!(await report(changeSummary(store, changeOf(fix.edit, fix.text), answers)))) return
  }
  if (finding.place.kind === 'bullet') goOnTo(finding.place.bulletId)
}

/**
 * Carries out what a finding proposes, as one step that can be undone, with its line in the trail. The
 * button that was pressed goes with its finding, so the focus goes on to what was mended.
 */
export async function applyFix(
  store: DraftStore,
  finding: KeyedFinding,
  { edit, text }: Fix,
  report: Report,
): Promise<void> {
  if (edit.kind === 'bullet' || edit.kind === 'add-bullet') {
    const answers = { key: finding.key, how: 'fix' } as const
    if (!(await report(changeSummary(store, changeOf(edit, text), answers)))) return
    const bullets = store.read().version?.bullets ?? []
    const mended = edit.kind === 'bullet' ? edit.bulletId : bullets[edit.at]?.id
    if (mended !== undefined) goOnTo(mended)
    return
  }
  const before = store.content()
  // Offsets are of the text as it was checked: typed over meanwhile, it is left to the next check.
  if ((await report(recordFix(store, finding))) && store.content() === before)
    mendArticle(store, edit)
}
