import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { NEW_BULLET } from '../draft/draft-state.ts'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { changeSummary } from './acts.ts'
import { BulletForm } from './bullet-form.tsx'
import { EvidenceLinks } from './evidence-links.tsx'
import { FindingItem } from './finding-item.tsx'
import { listed } from './finding-items.ts'
import { endThis, endWork, panel } from './panel.ts'
import { StatusSign } from './status-sign.tsx'
import { useReport } from './use-report.ts'
import { useTrial } from './use-trial.ts'

/** A further bullet at the end, in the editor's own words, checked while it is typed. Typing on answers its findings. */
export function NewBullet({ at }: Readonly<{ at: number }>) {
  const t = useTranslations('summary')
  const store = useDraftStore()
  const report = useReport()
  const tryWords = useTrial(NEW_BULLET)
  const card = useRef<HTMLElement>(null)
  const verdict = useDraft(({ checked }) =>
    checked?.verdicts.find(({ bulletId }) => bulletId === NEW_BULLET),
  )
  const findings = verdict?.findings ?? []
  const isJudged = verdict !== undefined
  // What the checks say makes the card higher: its buttons stay in sight.
  useEffect(() => {
    const end = isJudged ? 'end' : 'nearest'
    card.current?.scrollIntoView({ block: end })
  }, [isJudged])
  return (
    <section
      aria-label={t('bullet', { number: at + 1 })}
      className="bullet-card"
      data-bullet={NEW_BULLET}
      ref={card}
    >
      {isJudged && (
        <div className="bullet-head">
          <StatusSign verdict={verdict} />
          <EvidenceLinks verdict={verdict} />
        </div>
      )}
      <BulletForm
        onCancel={endWork}
        onSave={async (words) => {
          const own = panel.get().work
          if (await report(changeSummary(store, { kind: 'add', at, ...words }))) endThis(own)
        }}
        onType={tryWords}
        start={{ heading: '', text: '' }}
      />
      {findings.length > 0 && (
        <ul className="bullet-findings">
          {listed(NEW_BULLET, findings).map(({ finding, item }) => (
            <FindingItem answers="none" finding={finding} item={item} key={item} />
          ))}
        </ul>
      )}
    </section>
  )
}
