import { useTranslations } from 'use-intl'
import { bulletsOf, type DraftState } from '../draft/draft-state.ts'
import { link, litBullets } from '../draft/highlights/link.ts'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { focusBullet, focusPlace } from '../draft-focus.ts'
import { type Command, useCommand } from '../keys/commands.ts'
import { compareModels } from '../proposal/compared.ts'
import { useRegenerate } from '../proposal/use-regenerate.ts'
import { type BulletActs, bulletActs } from './bullet-acts.ts'
import { showTab, startWork } from './panel.ts'
import { useFindingCommands } from './use-finding-commands.ts'
import { useReport } from './use-report.ts'

/** A command on the bullet that has the focus. */
function useBulletCommand(
  command: Pick<Command, 'id' | 'title' | 'keys'>,
  act: (acts: BulletActs) => void,
): void {
  const store = useDraftStore()
  const report = useReport()
  const hasBullets = useDraft((state) => bulletsOf(state).length > 0)
  useCommand({
    ...command,
    group: 'summary',
    isDisabled: !hasBullets,
    run: () => {
      const { focusedBullet } = link.get()
      const bullet = bulletsOf(store.read()).find(({ id }) => id === focusedBullet)
      if (bullet !== undefined) act(bulletActs(store, bullet, report))
    },
  })
}

/** The closest sentence that a bullet rests on. */
function firstEvidence({ checked }: Pick<DraftState, 'checked'>, bulletId: string | null) {
  const verdict = checked?.verdicts.find((one) => one.bulletId === bulletId)
  const first = verdict?.evidence[0]?.sentenceId
  return checked?.article.sentences.find(({ id }) => id === first)
}

/** What can be done in the panel, by key and in the palette. */
export function useSummaryCommands(): void {
  useFindingCommands()
  const t = useTranslations('summary')
  const store = useDraftStore()
  const { byDefault, bySentences } = useRegenerate()
  const hasBullets = useDraft((state) => bulletsOf(state).length > 0)
  useBulletCommand({ id: 'summary.accept', title: t('act.accept'), keys: 'A' }, (acts) =>
    acts.accept(),
  )
  useBulletCommand({ id: 'summary.regenerate', title: t('act.regenerate'), keys: 'R' }, (acts) =>
    acts.regenerate(),
  )
  useBulletCommand({ id: 'summary.edit', title: t('act.edit'), keys: 'E' }, (acts) => acts.edit())
  useBulletCommand({ id: 'summary.lock', title: t('act.lockOrUnlock'), keys: 'L' }, (acts) =>
    acts.lock(),
  )
  useBulletCommand({ id: 'summary.rewrite', title: t('act.rewrite') }, (acts) => acts.rewrite())
  useBulletCommand({ id: 'summary.remove', title: t('act.remove'), keys: 'Delete' }, (acts) =>
    acts.remove(),
  )
  useCommand({
    id: 'summary.findings',
    group: 'summary',
    title: t('findings.list'),
    keys: 'Mod+Shift+J',
    run: () => {
      showTab('findings')
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>('[data-region="summary"] .finding-words')?.focus(),
      )
    },
  })
  useCommand({
    id: 'summary.to-evidence',
    group: 'summary',
    title: t('act.toEvidence'),
    keys: 'G',
    isDisabled: !hasBullets,
    run: () => {
      const { focusedBullet } = link.get()
      const sentence = firstEvidence(store.read(), focusedBullet)
      if (sentence === undefined) return
      const { blockId, start, end } = sentence
      focusPlace({ kind: 'block', blockId, start, end })
    },
  })
  useCommand({
    id: 'summary.from-evidence',
    group: 'summary',
    title: t('act.fromEvidence'),
    keys: 'Mod+Shift+B',
    isDisabled: !hasBullets,
    run: () => {
      const [bulletId] = litBullets(link.get(), store.read().checked?.verdicts ?? [])
      if (bulletId !== undefined) focusBullet(bulletId)
    },
  })
  useCommand({
    id: 'summary.add',
    group: 'summary',
    title: t('act.add'),
    run: () => startWork({ kind: 'add' }),
  })
  useCommand({
    id: 'summary.propose',
    group: 'summary',
    title: t('act.propose'),
    run: () => startWork({ kind: 'candidates', bulletId: null }),
  })
  useCommand({
    id: 'summary.regenerate-all',
    group: 'summary',
    title: t('act.regenerateAll'),
    keys: 'Shift+R',
    run: byDefault,
  })
  useCommand({
    id: 'summary.regenerate-sentences',
    group: 'summary',
    title: t('act.regenerateSentences'),
    run: bySentences,
  })
  useBulletCommand({ id: 'summary.candidates-sentences', title: t('act.sentences') }, (acts) =>
    acts.sentences(),
  )
  useCommand({
    id: 'summary.compare-models',
    group: 'summary',
    title: t('act.compareModels'),
    run: () => compareModels(null),
  })
  useBulletCommand(
    { id: 'summary.compare-models-here', title: t('act.compareModelsHere'), keys: 'Shift+V' },
    (acts) => acts.compareModels(),
  )
}
