import { useTranslations } from 'use-intl'
import type { KeyedFinding } from '#shared/checks/finding.ts'
import { findingsOf } from '../draft/draft-state.ts'
import type { DraftStore } from '../draft/draft-store.ts'
import { link, litBullets } from '../draft/highlights/link.ts'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { useCommand } from '../keys/commands.ts'
import { alikeFindings, applyAlike, applyFix, isBehindLock } from './apply-fix.ts'
import { findingWithFocus, itemOf, walkFindings } from './focus-finding.ts'
import { startWork } from './panel.ts'
import { useReport } from './use-report.ts'

/** The finding in which the focus is, else the first of the bullet with the focus that suits. */
function findingAt(
  store: DraftStore,
  suits: (finding: KeyedFinding) => boolean,
): KeyedFinding | undefined {
  const { checked, version } = store.read()
  const within = findingWithFocus(findingsOf(checked))
  if (within !== undefined) return suits(within) ? within : undefined
  const { focusedBullet } = link.get()
  const bullet = version?.bullets.find(({ id }) => id === focusedBullet)
  const verdict = checked?.verdicts.find(({ bulletId }) => bulletId === bullet?.id)
  return verdict?.findings.find(suits)
}

/** Opens it in the list where it is worked on. */
function workOn(kind: 'why' | 'dismiss', finding: KeyedFinding | undefined): void {
  const item = finding && itemOf(finding)
  if (item !== undefined) startWork({ kind, item })
}

/** The answers to a finding, by key and in the palette. */
export function useFindingCommands(): void {
  const t = useTranslations('summary')
  const store = useDraftStore()
  const report = useReport()
  const isDisabled = useDraft(({ checked }) => findingsOf(checked).length === 0)
  useCommand({
    id: 'summary.fix-finding',
    group: 'summary',
    title: t('answer.fix'),
    keys: 'F',
    isDisabled,
    run: () => {
      const finding = findingAt(store, ({ fix }) => fix !== null)
      if (finding?.fix == null || isBehindLock(store.read(), finding)) return
      void applyFix(store, finding, finding.fix, report)
    },
  })
  useCommand({
    id: 'summary.fix-alike',
    group: 'summary',
    title: t('answer.fixAlike'),
    keys: 'Shift+F',
    isDisabled,
    run: () => {
      const finding = findingAt(store, (one) => alikeFindings(store.read(), one).length > 0)
      if (finding !== undefined) void applyAlike(store, finding, report)
    },
  })
  useCommand({
    id: 'summary.dismiss-finding',
    group: 'summary',
    title: t('answer.dismiss'),
    keys: 'D',
    isDisabled,
    run: () => {
      workOn(
        'dismiss',
        findingAt(store, () => true),
      )
    },
  })
  useCommand({
    id: 'summary.why-finding',
    group: 'summary',
    title: t('answer.why'),
    keys: 'W',
    isDisabled,
    run: () => {
      workOn(
        'why',
        findingAt(store, () => true),
      )
    },
  })
  const walk = (step: 1 | -1) => {
    const [lit] = litBullets(link.get(), store.read().checked?.verdicts ?? [])
    walkFindings(step, lit)
  }
  useCommand({
    id: 'summary.next-finding',
    group: 'summary',
    title: t('answer.nextFinding'),
    keys: ['F9', '.'],
    isDisabled,
    run: () => walk(1),
  })
  useCommand({
    id: 'summary.previous-finding',
    group: 'summary',
    title: t('answer.previousFinding'),
    keys: ['Shift+F9', ','],
    isDisabled,
    run: () => walk(-1),
  })
}
