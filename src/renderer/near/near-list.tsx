import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import type { NearMatch } from '#shared/near/match.ts'
import { openDraft, useDraftStore } from '../draft/open-draft.ts'
import { desk } from '../queries.ts'
import { restoreFinding } from '../summary/finding-acts.ts'
import { ReasonForm } from '../summary/reason-form.tsx'
import { useReport } from '../summary/use-report.ts'
import { Button } from '../ui/button.tsx'
import { dismissNear } from './dismiss-near.ts'
import { chooseNear, leaveNear } from './near-mode.ts'
import { NearSign, useNearWords } from './near-sign.tsx'
import type { Near } from './use-near.ts'

function Acts({ match, onDone }: Readonly<{ match: NearMatch; onDone: () => void }>) {
  const t = useTranslations('near')
  const store = useDraftStore()
  const report = useReport()
  const [isAsking, setAsking] = useState(false)
  if (isAsking) {
    return (
      <ReasonForm
        act={t('dismiss.act')}
        label={t('dismiss.label')}
        often={[t('dismiss.often.release'), t('dismiss.often.agreed'), t('dismiss.often.apart')]}
        onAct={async (reason) => {
          if (await report(dismissNear(store, match.key, reason))) onDone()
        }}
        onCancel={() => setAsking(false)}
        why={t('dismiss.why')}
      />
    )
  }
  return (
    <div className="flex flex-wrap gap-x-3 gap-y-1">
      <Button className="text-small" look="link" onPress={() => setAsking(true)}>
        {t('dismiss.ask')}
      </Button>
      <Button
        className="text-small"
        look="link"
        onPress={() => {
          leaveNear('elsewhere')
          void openDraft(desk, match.draftId)
        }}
      >
        {t('openOther')}
      </Button>
    </div>
  )
}

interface Props {
  readonly near: Near
  readonly chosen: NearMatch | undefined
  /** After an act that took its place away from the focus. */
  readonly onDone: () => void
}

/** The drafts that the open one reads like: which is shown, and what was set aside. */
export function NearList({ near: { open = [], dismissed, unread }, chosen, onDone }: Props) {
  const t = useTranslations('near')
  const status = useTranslations('queue')
  const words = useNearWords()
  const format = useFormatter()
  const store = useDraftStore()
  const report = useReport()
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: 'medium' })
  return (
    <section aria-label={t('list')} className="near-list">
      <ul>
        {open.map((match) => (
          <li
            className="revision-change"
            data-chosen={match.key === chosen?.key || undefined}
            key={match.key}
          >
            <button
              aria-pressed={match.key === chosen?.key}
              className="revision-go"
              onClick={() => chooseNear(match.key)}
              type="button"
            >
              <NearSign match={match} />
              <b>{words(match)}</b>
              <span className="text-ink-2 text-small">
                {status(`status.${match.status}`)} · {day(match.submittedAt)}
              </span>
            </button>
            {match.key === chosen?.key && <Acts match={match} onDone={onDone} />}
          </li>
        ))}
      </ul>
      {open.length === 0 && <p className="px-2 text-ink-2">{t('none')}</p>}
      {unread > 0 && <p className="px-2 text-ink-2 text-small">{t('unread', { count: unread })}</p>}
      {dismissed.length > 0 && (
        <details className="dismissed-findings">
          <summary>{t('dismiss.count', { count: dismissed.length })}</summary>
          <ul>
            {dismissed.map(([match, { by, at, reason }]) => (
              <li key={match.key}>
                <p>{words(match)}</p>
                <p className="text-ink-3">
                  {t('dismiss.said', { name: by, when: day(at), reason })}{' '}
                  <Button look="link" onPress={() => void report(restoreFinding(store, match.key))}>
                    {t('dismiss.restore')}
                  </Button>
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
