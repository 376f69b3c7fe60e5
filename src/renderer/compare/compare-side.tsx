import { useTranslations } from 'use-intl'
import type { VersionRow } from '#shared/summary/summary.ts'
import { isLocked } from '../draft/draft-state.ts'
import { useDraft } from '../draft/open-draft.ts'
import { FailureState } from '../recovery/failure-state.tsx'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Spinner } from '../ui/progress.tsx'
import type { Lit } from './lit.ts'
import type { Side } from './side.ts'
import { SideBullets, SideHead } from './side-pane.tsx'
import type { Comparing } from './use-compared.ts'
import { useExtract } from './use-take.ts'
import type { SideVersion } from './use-versions.ts'

/** Where a second version would be: says that there is none, and offers to make one. */
export function MakeAnother({ of }: Readonly<{ of: 'single' | 'none' }>) {
  const t = useTranslations('compare')
  const isBusy = useDraft(isLocked)
  const extract = useExtract()
  return (
    <EmptyState
      actions={
        <Button isDisabled={isBusy} onPress={() => void extract()}>
          {t('extract')}
        </Button>
      }
      title={t(`another.${of}.title`)}
    >
      {t(`another.${of}.text`)}
    </EmptyState>
  )
}

interface Props {
  readonly side: Side
  readonly shown: SideVersion
  /** The other side's version. */
  readonly taken: string | null
  readonly rows: readonly VersionRow[]
  readonly comparing: Comparing | null
  readonly lit: Lit
}

/** One version with its chooser, at a glance and point by point. */
export function CompareSide({ side, shown, taken, rows, comparing, lit }: Props) {
  const t = useTranslations('compare')
  const version = comparing?.[side] ?? null
  const isSingle = shown.kind === 'none' && rows.length < 2
  return (
    <section
      aria-label={t(`pane.${side}`)}
      className="compare-side"
      data-compare-side={side}
      data-region={`compare-${side}`}
    >
      {isSingle ? (
        <MakeAnother of="single" />
      ) : (
        <>
          <SideHead
            compared={version === null ? null : (comparing?.compared ?? null)}
            rows={rows}
            side={side}
            taken={taken}
            version={shown.kind === 'shown' ? shown.version : null}
          />
          <div className="compare-scroll">
            {shown.kind === 'failed' && (
              <FailureState failure={shown.failure} onRetry={shown.retry} />
            )}
            {version !== null && comparing !== null && shown.kind === 'shown' ? (
              <SideBullets comparing={comparing} lit={lit} side={side} version={version} />
            ) : (
              (shown.kind === 'reading' || shown.kind === 'shown') && (
                <Spinner label={t('reading')} />
              )
            )}
          </div>
        </>
      )}
    </section>
  )
}
