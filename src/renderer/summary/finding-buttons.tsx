import { useTranslations } from 'use-intl'
import type { KeyedFinding } from '#shared/checks/finding.ts'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { Button } from '../ui/button.tsx'
import { alikeFindings, applyAlike, applyFix } from './apply-fix.ts'
import { endWork, startWork } from './panel.ts'
import { useReport } from './use-report.ts'

/** How an editor answers a finding: take its fix, change the words by hand, or set it aside. */
export function FindingButtons({
  finding,
  item,
  mayChange,
  isAsked,
  describedBy,
}: Readonly<{
  finding: KeyedFinding
  item: string
  mayChange: boolean
  /** Its texts are shown: the same button closes them. */
  isAsked: boolean
  /** Id of the finding's message, for whoever comes to a button by key. */
  describedBy: string
}>) {
  const t = useTranslations('summary')
  const store = useDraftStore()
  const report = useReport()
  const { key, fix, place } = finding
  const alike = useDraft((state) => (fix === null ? 0 : alikeFindings(state, finding).length))
  return (
    <>
      {fix !== null && mayChange && (
        <Button
          aria-describedby={describedBy}
          look="link"
          onPress={() => void applyFix(store, finding, fix, report)}
        >
          {t(`fix.${fix.label}`)}
          <span className="sr-only">{t('fixTo', { text: fix.text })}</span>
        </Button>
      )}
      {alike > 1 && mayChange && (
        <Button
          aria-describedby={describedBy}
          look="link"
          onPress={() => void applyAlike(store, finding, report)}
        >
          {t('alike', { count: alike })}
          <span className="sr-only">{t('answer.fixAlike')}</span>
        </Button>
      )}
      {place.kind === 'bullet' && mayChange && (
        <Button
          aria-describedby={describedBy}
          className="finding-quiet"
          look="link"
          onPress={() => {
            const answers = { key, how: 'accept' } as const
            startWork({ kind: 'edit', bulletId: place.bulletId, answers })
          }}
        >
          {t('answer.byHand')}
        </Button>
      )}
      <Button
        aria-describedby={describedBy}
        aria-expanded={isAsked}
        className="finding-quiet"
        look="link"
        onPress={() => (isAsked ? endWork() : startWork({ kind: 'why', item }))}
      >
        {t('why.act')}
      </Button>
      <Button
        aria-describedby={describedBy}
        className="finding-quiet"
        look="link"
        onPress={() => startWork({ kind: 'dismiss', item })}
      >
        {t('dismiss.act')}
      </Button>
    </>
  )
}
