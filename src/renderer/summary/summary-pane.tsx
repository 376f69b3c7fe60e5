import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { link, litBullets, setLink } from '../draft/highlights/link.ts'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { onFocusTarget } from '../draft-focus.ts'
import { Candidates } from '../proposal/candidates.tsx'
import { SummaryProposal } from '../proposal/summary-proposal.tsx'
import { WaitingProposals } from '../proposal/waiting-proposals.tsx'
import { useStore } from '../store.ts'
import './summary.css'
import { redoChange, undoChange } from './acts.ts'
import { BulletCard } from './bullet-card.tsx'
import { FindingLists } from './finding-lists.tsx'
import { NewBullet } from './new-bullet.tsx'
import { endWork, focusCard, panel, showTab } from './panel.ts'
import { SaidPhrase } from './said-phrase.tsx'
import { SummaryFoot } from './summary-foot.tsx'
import { SummaryHeader } from './summary-header.tsx'
import { SummaryNotes } from './summary-notes.tsx'
import { usePhraseCommands } from './use-phrase-commands.ts'
import { useReport } from './use-report.ts'
import { useSummaryCommands } from './use-summary-commands.ts'

const typing = 'input, textarea, [contenteditable="true"]'

/** Goes from card to card with the arrow keys. */
function walk(from: Element, step: 1 | -1): void {
  const cards = [...document.querySelectorAll<HTMLElement>('[data-bullet]')]
  const here = cards.findIndex((card) => card.contains(from))
  const next = cards[here === -1 ? 0 : here + step]?.dataset.bullet
  if (next !== undefined) focusCard(next)
}

function Bullets() {
  const t = useTranslations('summary')
  const version = useDraft((state) => state.version)
  const verdicts = useDraft(({ checked }) => checked?.verdicts)
  const work = useStore(panel, (now) => now.work)
  const lit = useStore(link, (now) => litBullets(now, verdicts ?? []).join(' ')).split(' ')
  const count = version?.bullets.length ?? 0
  if (work.kind === 'proposal') return <SummaryProposal work={work} />
  return (
    <>
      <WaitingProposals />
      <SummaryNotes />
      {count === 0 && <p className="summary-empty">{t('empty')}</p>}
      <ol aria-label={t('bullets')} className="bullet-list">
        {version?.bullets.map((bullet, index) => (
          <BulletCard
            bullet={bullet}
            index={index}
            isLit={lit.includes(bullet.id)}
            key={bullet.id}
          />
        ))}
      </ol>
      {work.kind === 'add' && <NewBullet at={count} />}
      {work.kind === 'candidates' && work.bulletId === null && (
        <div className="bullet-card">
          <Candidates at={count} bullet={null} work={work} />
        </div>
      )}
      <SummaryFoot />
    </>
  )
}

/** The summary of the open draft beside its article: bullets, findings, acts. */
export function SummaryPane() {
  const t = useTranslations('summary')
  const store = useDraftStore()
  const report = useReport()
  const tab = useStore(panel, (now) => now.tab)
  const box = useRef<HTMLElement>(null)
  useSummaryCommands()
  usePhraseCommands()

  useEffect(
    () => () => {
      endWork()
      showTab('summary')
      setLink({ hoveredBullet: null, focusedBullet: null })
    },
    [],
  )

  useEffect(
    () =>
      onFocusTarget((target) => {
        if (target.kind === 'bullet') {
          showTab('summary')
          focusCard(target.bulletId)
        } else if (target.kind === 'place' && target.place.kind === 'summary') {
          showTab('summary')
          box.current?.focus()
        } else if (target.kind === 'pane' && target.pane === 'summary') {
          const first = box.current?.querySelector<HTMLElement>('[data-bullet]')?.dataset.bullet
          if (first === undefined) box.current?.focus()
          else focusCard(first)
        }
      }),
    [],
  )

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof Element) || event.target.closest(typing) !== null) return
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z'
    if (isUndo) {
      const act = event.shiftKey ? redoChange(store) : undoChange(store)
      if (act !== null) void report(act)
    } else if (event.altKey || event.ctrlKey || event.metaKey) return
    else if (event.key === 'ArrowDown') walk(event.target, 1)
    else if (event.key === 'ArrowUp') walk(event.target, -1)
    else return
    event.preventDefault()
  }

  return (
    <section
      aria-label={t('title')}
      className="summary-pane"
      data-letter-keys
      onKeyDown={onKeyDown}
      ref={box}
      tabIndex={-1}
    >
      <SummaryHeader />
      <SaidPhrase />
      <div className="summary-scroll">{tab === 'summary' ? <Bullets /> : <FindingLists />}</div>
    </section>
  )
}
