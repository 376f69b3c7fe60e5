import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { Change } from '#shared/revision/change.ts'
import '../compare/compare.css'
import { useLeaving } from '../compare/use-leaving.ts'
import '../draft/word-diff.css'
import { useDraftStore } from '../draft/open-draft.ts'
import { useCommand } from '../keys/commands.ts'
import { FailureState } from '../recovery/failure-state.tsx'
import { ReturnedPanel } from '../returning/returned-panel.tsx'
import { useResubmission } from '../returning/use-resubmission.ts'
import { useStore } from '../store.ts'
import { useReport } from '../summary/use-report.ts'
import { Spinner } from '../ui/progress.tsx'
import { showToast } from '../ui/toast.tsx'
import { putOnScreen, restoreRevision, takeBack } from './act.ts'
import { ChangeList } from './change-list.tsx'
import { HistoryList } from './history-list.tsx'
import { chooseChange, leaveRevisions, revisionMode } from './revision-mode.ts'
import { RevisionText } from './revision-text.tsx'
import { RevisionsBar } from './revisions-bar.tsx'
import './revisions.css'
import { type Compared, useRevisions } from './use-revisions.ts'

/** Brings a change into view in the text and gives its button in the list the focus. */
function show(box: HTMLElement | null, index: number): void {
  chooseChange(index)
  // The text may show it twice, once a side; the newer one is the last.
  const places = box?.querySelectorAll(`.revision-text [data-change="${index}"]`) ?? []
  places[places.length - 1]?.scrollIntoView({ block: 'center' })
  box?.querySelector<HTMLElement>(`[data-change-button="${index}"]`)?.focus()
}

/** The first change at a place of either side. */
function changeAt(
  { changes, rows, blocks }: Compared,
  kind: 'title' | 'excerpt' | 'block',
  blockId: string | null,
): number | null {
  if (kind !== 'block') {
    const index = changes.findIndex((change) => change.kind === kind)
    return index < 0 ? null : index
  }
  const row = rows.find(({ at, changes: of }) =>
    of.length === 0
      ? false
      : (['before', 'after'] as const).some(
          (time) => blockId !== null && blocks[time][at[time] ?? -1]?.id === blockId,
        ),
  )
  return row?.changes[0] ?? null
}

/** Brings what did not change into view: the title where it is no block. */
function showBlock(box: HTMLElement | null, blockId: string | null): void {
  const places = box?.querySelectorAll<HTMLElement>('.revision-text [data-block]') ?? []
  const place = [...places].findLast(({ dataset }) => dataset.block === blockId)
  const text = box?.querySelector<HTMLElement>('.revision-text')
  if (place !== undefined) place.scrollIntoView({ block: 'center' })
  else text?.scrollTo({ top: 0 })
  text?.focus()
}

/** The history of the article, any two of its revisions compared, each change to be taken back alone. */
export function RevisionsPane() {
  const t = useTranslations('revisions')
  const common = useTranslations('common')
  const store = useDraftStore()
  const report = useReport()
  const box = useRef<HTMLElement>(null)
  const { layout, chosen: asked } = useStore(revisionMode, (mode) => mode)
  const revisions = useRevisions()
  const returned = useResubmission()
  const { compared, after } = revisions
  const count = compared?.changes.length ?? 0
  const chosen = Math.min(asked, Math.max(0, count - 1))
  useLeaving('[data-revisions]', leaveRevisions)
  useEffect(() => {
    box.current?.focus()
  }, [])

  const step = (by: -1 | 1) => {
    if (count > 0) show(box.current, (chosen + by + count) % count)
  }
  const revert = (change: Change) => {
    const before = takeBack(store, change)
    const undo = () => {
      putOnScreen(store, before)
      revisions.again()
    }
    revisions.again()
    box.current?.focus()
    showToast(t('reverted'), { action: { label: t('undo'), run: undo } })
  }
  const restore = async (seq: number) => {
    if (!(await report(restoreRevision(store, seq)))) return
    revisions.again()
    showToast(t('restored', { seq }))
  }
  const goTo = (kind: 'title' | 'excerpt' | 'block', blockId: string | null) => {
    const index = compared === null ? null : changeAt(compared, kind, blockId)
    if (index !== null) show(box.current, index)
    else showBlock(box.current, blockId)
  }
  const change = compared?.changes[chosen]
  const canRevert = after === 'now' && change !== undefined
  useCommand({
    id: 'revisions.next',
    group: 'draft',
    title: t('next'),
    keys: 'J',
    run: () => step(1),
  })
  useCommand({
    id: 'revisions.previous',
    group: 'draft',
    title: t('previous'),
    keys: 'Shift+J',
    run: () => step(-1),
  })
  useCommand({
    id: 'revisions.revert',
    group: 'draft',
    title: t('revertChosen'),
    keys: 'B',
    isDisabled: !canRevert,
    run: () => {
      if (change !== undefined && canRevert) revert(change)
    },
  })
  useCommand({
    id: 'revisions.leave',
    group: 'draft',
    title: t('leave'),
    run: () => leaveRevisions(),
  })

  return (
    <section
      aria-label={t('title')}
      className="revisions"
      data-letter-keys=""
      data-revisions=""
      ref={box}
      tabIndex={-1}
    >
      <RevisionsBar layout={layout} revisions={revisions} />
      {revisions.failure !== null ? (
        <FailureState failure={revisions.failure} onRetry={revisions.again} />
      ) : compared === null ? (
        <div className="grid place-items-center">
          <Spinner label={common('loading')} />
        </div>
      ) : (
        <div className="revision-columns-all">
          <div className="revision-past" data-returned={returned !== null || undefined}>
            {returned !== null && (
              <ReturnedPanel before={revisions.before} onGo={goTo} returned={returned} />
            )}
            <HistoryList onRestore={(seq) => void restore(seq)} revisions={revisions} />
          </div>
          <RevisionText chosen={chosen} compared={compared} layout={layout} />
          <ChangeList
            chosen={chosen}
            compared={compared}
            onRevert={after === 'now' ? revert : undefined}
            onStep={step}
          />
        </div>
      )}
    </section>
  )
}
