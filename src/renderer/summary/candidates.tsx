import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Bullet, Candidate } from '#shared/summary/summary.ts'
import type { Verdict } from '#shared/summary/verdict.ts'
import { useDraftStore } from '../draft/open-draft.ts'
import { isAlike, WordDiff } from '../draft/word-diff.tsx'
import { useDeskSettings } from '../settings/desk-settings.ts'
import { Button } from '../ui/button.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { Spinner } from '../ui/progress.tsx'
import { changeSummary, proposeCandidates } from './acts.ts'
import { EvidenceLinks } from './evidence-links.tsx'
import { endWork, focusCard } from './panel.ts'
import { StatusSign } from './status-sign.tsx'
import { useReport } from './use-report.ts'

interface Props {
  /** The bullet that would be replaced, or null for a new one. */
  readonly bullet: Bullet | null
  readonly at: number
}

interface Proposal {
  readonly candidate: Candidate
  readonly verdict: Verdict | undefined
}

const wordsOf = ({ heading, text }: Pick<Bullet, 'heading' | 'text'>): string =>
  heading === '' ? text : `${heading} ${text}`

/** Up to three extractive proposals, each held against the article; the keys 1 to 3 take one. */
export function Candidates({ bullet, at }: Props) {
  const t = useTranslations('summary')
  const common = useTranslations('common')
  const store = useDraftStore()
  const report = useReport()
  const { singleKeys } = useDeskSettings().preferences
  const [proposals, setProposals] = useState<readonly Proposal[] | null>(null)
  const box = useRef<HTMLFieldSetElement>(null)
  const bulletId = bullet?.id ?? null

  useEffect(() => {
    let isGone = false
    const propose = async () => {
      const answer = await proposeCandidates(store, bulletId)
      if (isGone) return
      if (!answer.ok) {
        await report(Promise.resolve(answer))
        endWork()
        return
      }
      const verdicts = await store.judge(bulletId, answer.value)
      if (isGone) return
      setProposals(
        answer.value.map((candidate, index) => ({ candidate, verdict: verdicts[index] })),
      )
      box.current?.focus()
    }
    void propose()
    return () => {
      isGone = true
    }
  }, [store, bulletId, report])

  const leave = () => {
    endWork()
    if (bulletId !== null) focusCard(bulletId)
  }
  const take = async (candidate: Candidate) => {
    if (await report(changeSummary(store, { kind: 'take', bulletId, at, candidate }))) leave()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = singleKeys ? proposals?.[Number(event.key) - 1] : undefined
    if (event.key === 'Escape') leave()
    else if (chosen !== undefined) void take(chosen.candidate)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <fieldset
      aria-label={t('candidates.title')}
      className="candidates"
      onKeyDown={onKeyDown}
      ref={box}
      tabIndex={-1}
    >
      <div className="flex items-center justify-between gap-2">
        <b className="text-small">{t('candidates.title')}</b>
        <Button look="quiet" onPress={leave}>
          {common('cancel')}
        </Button>
      </div>
      {proposals === null && <Spinner label={t('candidates.searching')} />}
      {proposals?.length === 0 && <p className="text-ink-2 text-small">{t('candidates.none')}</p>}
      <ol className="grid gap-2">
        {proposals?.map(({ candidate, verdict }, index) => (
          <li className="candidate" key={candidate.sentences.join()}>
            <div className="bullet-head">
              {verdict !== undefined && <StatusSign verdict={verdict} />}
              {verdict !== undefined && <EvidenceLinks verdict={verdict} />}
            </div>
            <p className="bullet-text">
              {bullet !== null && isAlike(wordsOf(bullet), wordsOf(candidate)) ? (
                <WordDiff after={wordsOf(candidate)} before={wordsOf(bullet)} />
              ) : (
                <>
                  {candidate.heading !== '' && <b>{candidate.heading} </b>}
                  {candidate.text}
                </>
              )}
            </p>
            <div className="flex justify-end">
              <Button look="link" onPress={() => void take(candidate)}>
                {t('candidates.take')}
                {singleKeys && <Kbd keys={String(index + 1)} />}
              </Button>
            </div>
          </li>
        ))}
      </ol>
    </fieldset>
  )
}
