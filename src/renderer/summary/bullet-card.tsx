import { type KeyboardEvent, memo, useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { never } from '#shared/contract/outcome.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import { isLocked } from '../draft/draft-state.ts'
import { setLink } from '../draft/highlights/link.ts'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { Candidates } from '../proposal/candidates.tsx'
import { useStore } from '../store.ts'
import { AcceptNote } from './accept-note.tsx'
import { acceptanceState, checkedEvidence } from './acceptance-state.ts'
import { AcceptedLine } from './accepted-line.tsx'
import { bulletActs } from './bullet-acts.ts'
import { BulletButtons } from './bullet-buttons.tsx'
import { BulletText } from './bullet-text.tsx'
import { ChangedSentence } from './changed-sentence.tsx'
import { DismissedFindings } from './dismissed-findings.tsx'
import { EditBullet, RewriteBullet } from './edit-bullet.tsx'
import { EvidenceLinks } from './evidence-links.tsx'
import { FindingItem } from './finding-item.tsx'
import { listed } from './finding-items.ts'
import { focusCard, panel, type Work, workOn } from './panel.ts'
import { Provenance } from './provenance.tsx'
import { showEvidence } from './show-evidence.ts'
import { isChangedSentence } from './since.ts'
import { StatusSign } from './status-sign.tsx'
import { useReport } from './use-report.ts'

interface Props {
  readonly bullet: Bullet
  readonly index: number
  /** It or a sentence that it rests on is under the pointer, the focus or the caret. */
  readonly isLit: boolean
}

function CardWork({ work, bullet, index }: { work: Work; bullet: Bullet; index: number }) {
  switch (work.kind) {
    case 'edit':
      return <EditBullet answers={work.answers ?? null} bullet={bullet} />
    case 'rewrite':
      return <RewriteBullet bullet={bullet} />
    case 'candidates':
      return <Candidates at={index} bullet={bullet} work={work} />
    case 'accept-note':
      return <AcceptNote bulletId={bullet.id} />
    case 'add':
    case 'proposal':
    case 'dismiss':
    case 'why':
    case 'none':
      return null
    default:
      return never(work)
  }
}

const replacesText = (work: Work): boolean => work.kind === 'edit' || work.kind === 'rewrite'

/** One bullet: what the checks say of it, what it rests on, and what can be done. */
export const BulletCard = memo(function BulletCard({ bullet, index, isLit }: Props) {
  const t = useTranslations('summary')
  const store = useDraftStore()
  const report = useReport()
  const verdict = useDraft(({ checked }) =>
    checked?.verdicts.find(({ bulletId }) => bulletId === bullet.id),
  )
  const acceptances = useDraft((state) => state.acceptances)
  const evidence = useDraft(({ checked }) => checkedEvidence(checked, bullet.id))
  const isBusy = useDraft(isLocked)
  const work = useStore(panel, (now) => workOn(now, bullet.id))
  const findings = verdict?.findings ?? []
  const accepted = acceptanceState(acceptances, bullet, evidence)
  const acts = bulletActs(store, bullet, report)
  const card = useRef<HTMLLIElement>(null)

  const isOpen = work.kind !== 'none'
  useEffect(() => {
    if (isOpen) card.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])

  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey) return
    if (event.key === 'ArrowUp') acts.move(-1)
    else if (event.key === 'ArrowDown') acts.move(1)
    else return
    event.preventDefault()
  }

  return (
    <li
      aria-label={t('bullet', { number: index + 1 })}
      className="bullet-card"
      data-bullet={bullet.id}
      data-lit={isLit || undefined}
      onFocus={() => setLink({ focusedBullet: bullet.id })}
      onPointerEnter={() => setLink({ hoveredBullet: bullet.id })}
      onPointerLeave={() => setLink({ hoveredBullet: null })}
      ref={card}
    >
      <div className="bullet-head">
        <button
          className="bullet-go"
          data-bullet-focus
          onClick={() => showEvidence(store, verdict)}
          onKeyDown={onKeyDown}
          type="button"
        >
          <span className="sr-only">{t('bulletGo', { number: index + 1 })}</span>
          {verdict === undefined ? t('checking') : <StatusSign verdict={verdict} />}
        </button>
        {verdict !== undefined && <EvidenceLinks verdict={verdict} />}
      </div>
      {!replacesText(work) && (
        <BulletText
          bullet={bullet}
          findings={findings.filter((finding) => !isChangedSentence(finding))}
          lit={isLit ? (verdict?.evidence ?? null) : null}
          onPress={() => {
            focusCard(bullet.id)
            showEvidence(store, verdict)
          }}
        />
      )}
      <CardWork bullet={bullet} index={index} work={work} />
      {findings.length > 0 && (
        <ul className="bullet-findings">
          {listed(bullet.id, findings).map(({ finding, item }) => {
            const Item = isChangedSentence(finding) ? ChangedSentence : FindingItem
            return (
              <Item
                answers={work.kind !== 'none' ? 'none' : bullet.locked ? 'dismiss' : 'all'}
                finding={finding}
                item={item}
                key={item}
              />
            )
          })}
        </ul>
      )}
      <DismissedFindings
        isHere={({ place }) => place.kind === 'bullet' && place.bulletId === bullet.id}
      />
      <AcceptedLine bulletId={bullet.id} state={accepted} />
      {work.kind === 'none' ? (
        <BulletButtons
          acts={acts}
          bullet={bullet}
          isAccepted={accepted.kind === 'holds'}
          isBusy={isBusy}
          isChecked={verdict !== undefined}
          isOvertaken={verdict?.freshness === 'edited' || verdict?.freshness === 'stale'}
        />
      ) : (
        <Provenance bullet={bullet} />
      )}
    </li>
  )
})
