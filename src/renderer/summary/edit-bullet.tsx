import { useTranslations } from 'use-intl'
import type { FindingAnswer } from '#shared/contract/findings.ts'
import { type Bullet, isAiMade } from '#shared/summary/summary.ts'
import { useDraftStore } from '../draft/open-draft.ts'
import { Button } from '../ui/button.tsx'
import { changeSummary } from './acts.ts'
import { BulletForm } from './bullet-form.tsx'
import { endThis, endWork, focusCard, panel, startWork, type Work } from './panel.ts'
import { useReport } from './use-report.ts'
import { useTrial } from './use-trial.ts'

const done = (bulletId: string) => {
  endWork()
  focusCard(bulletId)
}

const stored = (own: Work, bulletId: string) => {
  if (endThis(own)) focusCard(bulletId)
}

/** Changes a bullet's words; the checks follow while one types. An AI-made bullet stays AI-made. */
export function EditBullet({
  bullet,
  answers,
}: Readonly<{ bullet: Bullet; answers: FindingAnswer | null }>) {
  const t = useTranslations('summary')
  const store = useDraftStore()
  const report = useReport()
  const tryWords = useTrial(bullet.id)
  return (
    <BulletForm
      note={
        isAiMade(bullet) && (
          <>
            {t('form.staysAi')}{' '}
            <Button look="link" onPress={() => startWork({ kind: 'rewrite', bulletId: bullet.id })}>
              {t('act.rewrite')}
            </Button>
          </>
        )
      }
      onCancel={() => done(bullet.id)}
      onSave={async (words) => {
        const own = panel.get().work
        const change = { kind: 'edit', bulletId: bullet.id, ...words } as const
        if (await report(changeSummary(store, change, answers))) stored(own, bullet.id)
      }}
      onType={tryWords}
      start={bullet}
    />
  )
}

/** Writes a bullet anew from an empty field, the old words beside it; the checks follow here, too. */
export function RewriteBullet({ bullet }: Readonly<{ bullet: Bullet }>) {
  const t = useTranslations('summary')
  const store = useDraftStore()
  const report = useReport()
  const tryWords = useTrial(bullet.id)
  return (
    <>
      <p className="bullet-text text-ink-3">
        {bullet.heading} {bullet.text}
      </p>
      <BulletForm
        hasHeading={false}
        note={t('form.becomesOwn')}
        onCancel={() => done(bullet.id)}
        onSave={async ({ text }) => {
          const own = panel.get().work
          const change = { kind: 'rewrite', bulletId: bullet.id, text } as const
          if (await report(changeSummary(store, change))) stored(own, bullet.id)
        }}
        onType={tryWords}
        start={{ heading: '', text: '' }}
      />
    </>
  )
}
