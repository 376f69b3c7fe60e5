import { useTranslations } from 'use-intl'
import type { SummaryVersion, VersionRow } from '#shared/summary/summary.ts'
import { bulletsOf, isLocked } from '../draft/draft-state.ts'
import { useDraft } from '../draft/open-draft.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'
import { Button } from '../ui/button.tsx'
import { Sign } from '../ui/sign.tsx'
import { CompareFinding } from './compare-finding.tsx'
import type { Compared } from './compare-messages.ts'
import { GlanceLines } from './glance-lines.tsx'
import { type Lit, partnerOf } from './lit.ts'
import { otherSide, type Side } from './side.ts'
import { SideBullet } from './side-bullet.tsx'
import { SideMark } from './side-mark.tsx'
import { planOfTaking } from './take.ts'
import { TakeButtons } from './take-buttons.tsx'
import type { Comparing } from './use-compared.ts'
import { useTake, useWholeVersion } from './use-take.ts'
import { VersionChooser } from './version-chooser.tsx'
import { useVersionWords } from './version-words.ts'

interface HeadProps {
  readonly side: Side
  readonly version: SummaryVersion | null
  readonly compared: Compared | null
  readonly rows: readonly VersionRow[]
  /** The id of what the other side shows. */
  readonly taken: string | null
}

/** Which version it is, whose, whether it counts, and the version at a glance. */
export function SideHead({ side, version, compared, rows, taken }: HeadProps) {
  const t = useTranslations('compare')
  const words = useVersionWords()
  const isBusy = useDraft(isLocked)
  const current = useDraft((state) => state.currentVersion)
  const takeWhole = useWholeVersion()
  return (
    <header className="side-head">
      <div className="flex items-center gap-2">
        <h2 className="side-name">
          <SideMark reach={side} />
          {t(`side.${side}`)}
        </h2>
        <VersionChooser rows={rows} side={side} taken={taken} version={version} />
      </div>
      {version !== null && (
        <div className="flex min-h-6 flex-wrap items-center justify-between gap-x-2 text-ink-3 text-small">
          <span>{words(version).detail}</span>
          {version.id === current ? (
            <Sign tone="good">{t('inUse')}</Sign>
          ) : (
            <Button
              className="text-small"
              isDisabled={isBusy}
              look="link"
              onPress={() => void takeWhole(side, version)}
            >
              {t('use')}
            </Button>
          )}
        </div>
      )}
      {compared !== null && (
        <GlanceLines extent={compared.comparison.extent} glance={compared.comparison[side]} />
      )}
    </header>
  )
}

interface BulletsProps {
  readonly side: Side
  readonly version: SummaryVersion
  readonly comparing: Comparing
  readonly lit: Lit
}

/** The bullets of one side, in their order. */
export function SideBullets({ side, version, comparing, lit }: BulletsProps) {
  const t = useTranslations('compare')
  const { singleKeys } = useDeskSettings().preferences
  const { compared } = comparing
  const isBusy = useDraft(isLocked)
  const current = useDraft(bulletsOf)
  const isCurrent = useDraft((state) => state.currentVersion) === version.id
  const take = useTake()
  const others = comparing[otherSide(side)]?.bullets ?? []
  const whole = compared[side].findings
  return (
    <>
      {whole.length > 0 && (
        <ul aria-label={t('wholeFindings')} className="compare-whole">
          {whole.map((finding) => (
            <CompareFinding finding={finding} key={finding.key} />
          ))}
        </ul>
      )}
      {version.bullets.length === 0 && <p className="compare-empty">{t('noBullets')}</p>}
      <ol aria-label={t(`bullets.${side}`)} className="compare-bullets">
        {version.bullets.map((bullet, index) => {
          const partnerId = partnerOf(compared, side, bullet.id)
          const at = others.findIndex(({ id }) => id === partnerId)
          const other = others[at]
          const answer =
            compared.answers[side].find(({ left }) => left === bullet.id)?.right ?? null
          return (
            <SideBullet
              acts={
                !isCurrent && (
                  <TakeButtons
                    current={current}
                    isBusy={isBusy}
                    keys={singleKeys ? 'P' : undefined}
                    onTake={(place) => void take(side, version, bullet.id, place)}
                    plan={planOfTaking(bullet, index, current, answer)}
                  />
                )
              }
              article={compared.article}
              bullet={bullet}
              isLit={lit[side].has(bullet.id)}
              key={bullet.id}
              number={index + 1}
              partner={other === undefined ? null : { bullet: other, number: at + 1 }}
              side={side}
              verdict={compared[side].verdicts.find(({ bulletId }) => bulletId === bullet.id)}
            />
          )
        })}
      </ol>
    </>
  )
}
