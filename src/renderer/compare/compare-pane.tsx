import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useDraftStore } from '../draft/open-draft.ts'
import { useStore } from '../store.ts'
import { redoChange, undoChange } from '../summary/acts.ts'
import { useReport } from '../summary/use-report.ts'
import { Button } from '../ui/button.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { ArticleBetween } from './article-between.tsx'
import './compare.css'
import { CompareBar } from './compare-bar.tsx'
import { walk } from './compare-keys.ts'
import { leaveCompare } from './compare-mode.ts'
import { CompareSide, MakeAnother } from './compare-side.tsx'
import { compareLink, targetOf } from './link.ts'
import { litBy, nothingLit } from './lit.ts'
import { focusFirst } from './places.ts'
import { useTakeCommand } from './use-compare-commands.ts'
import { type Comparing, useCompared } from './use-compared.ts'
import { useLeaving } from './use-leaving.ts'
import { type SideVersion, useSideVersion, useVersionRows } from './use-versions.ts'

const versionOf = (shown: SideVersion) => (shown.kind === 'shown' ? shown.version : null)

/** The focus goes to the first bullet once it is there, unless it went somewhere else meanwhile. */
function useFirstFocus(box: React.RefObject<HTMLElement | null>, comparing: Comparing | null) {
  useEffect(() => {
    box.current?.focus()
  }, [box])
  useEffect(() => {
    if (comparing !== null && document.activeElement === box.current)
      void (focusFirst('left') || focusFirst('right'))
  }, [comparing, box])
}

/** Two versions of the summary side by side, the article between them. */
export function ComparePane() {
  const t = useTranslations('compare')
  const common = useTranslations('common')
  const store = useDraftStore()
  const report = useReport()
  const box = useRef<HTMLElement>(null)
  const rows = useVersionRows()
  const left = useSideVersion('left')
  const right = useSideVersion('right')
  const [leftVersion, rightVersion] = [versionOf(left), versionOf(right)]
  const { comparing, retry } = useCompared(leftVersion, rightVersion)
  const target = useStore(compareLink, targetOf)
  const lit = useMemo(
    () => (comparing === null ? nothingLit : litBy(target, comparing.compared)),
    [target, comparing],
  )
  useLeaving('[data-compare]', leaveCompare)
  useTakeCommand(comparing)
  useFirstFocus(box, comparing)

  const onKeyDown = (event: KeyboardEvent) => {
    // What happens in a list or menu comes here too, though it stands elsewhere in the page.
    if (!(event.target instanceof Element) || !event.currentTarget.contains(event.target)) return
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
      const act = event.shiftKey ? redoChange(store) : undoChange(store)
      if (act !== null) void report(act)
    } else if (event.altKey || event.ctrlKey || event.metaKey || comparing === null) return
    else if (!walk(comparing, event.target, event.key)) return
    event.preventDefault()
  }

  const isSame = leftVersion !== null && leftVersion.id === rightVersion?.id
  const shared = { rows, comparing, lit }
  return (
    <section
      aria-label={t('title')}
      className="compare"
      data-compare=""
      data-letter-keys=""
      onKeyDown={onKeyDown}
      ref={box}
      tabIndex={-1}
    >
      <CompareBar isSame={isSame} />
      {left.kind === 'none' && right.kind === 'none' ? (
        <MakeAnother of="none" />
      ) : retry !== null ? (
        <ErrorState
          actions={<Button onPress={retry}>{common('retry')}</Button>}
          title={t('failed.title')}
        >
          {t('failed.text')}
        </ErrorState>
      ) : (
        <div className="compare-columns">
          <CompareSide {...shared} shown={left} side="left" taken={rightVersion?.id ?? null} />
          {comparing === null ? <div /> : <ArticleBetween comparing={comparing} lit={lit} />}
          <CompareSide {...shared} shown={right} side="right" taken={leftVersion?.id ?? null} />
        </div>
      )}
    </section>
  )
}
