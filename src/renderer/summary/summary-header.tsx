import { useTranslations } from 'use-intl'
import { CompareButton } from '../compare/compare-button.tsx'
import { findingsOf, isLocked } from '../draft/draft-state.ts'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { useRegenerate } from '../proposal/use-regenerate.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'
import { useStore } from '../store.ts'
import { Button } from '../ui/button.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { Select } from '../ui/select.tsx'
import { Sign } from '../ui/sign.tsx'
import { chooseVersion } from './acts.ts'
import { newestOfLines } from './lines.ts'
import { panel, showTab } from './panel.ts'
import { STANDINGS, type Standing, standingLook, standingOf } from './standing.ts'
import { useReport } from './use-report.ts'

/** More tabs than that do not fit beside each other in the pane. */
const MOST_TABS = 2

/** Versions of the summary, a tab for each line; the chosen one is current. */
function Versions() {
  const t = useTranslations('summary')
  const store = useDraftStore()
  const report = useReport()
  const versions = useDraft((state) => state.versions)
  const version = useDraft((state) => state.version)
  if (version === null) return null
  const lines = newestOfLines(versions, version).map(({ id, line, lineMethod }) => ({
    key: id,
    label: t('line', { number: line, method: t(`method.${lineMethod}`) }),
  }))
  const choose = (id: string) => {
    if (id !== version.id) void report(chooseVersion(store, id))
  }
  const common = { label: t('versions'), onChange: choose, value: version.id }
  return lines.length > MOST_TABS ? (
    <Select choices={lines} {...common} />
  ) : (
    <Segmented segments={lines} {...common} />
  )
}

/** How many bullets have which status. */
function Counts() {
  const t = useTranslations('summary')
  const checked = useDraft((state) => state.checked)
  const count = (standing: Standing) =>
    checked?.verdicts.filter((verdict) => standingOf(verdict) === standing).length ?? 0
  return (
    <span className="mr-auto flex gap-3">
      {STANDINGS.filter((standing) => count(standing) > 0).map((standing) => (
        <Sign
          key={standing}
          label={t('countOf', { status: t(`status.${standing}`), count: count(standing) })}
          {...standingLook[standing]}
        >
          {count(standing)}
        </Sign>
      ))}
    </span>
  )
}

export function SummaryHeader() {
  const t = useTranslations('summary')
  const { byDefault } = useRegenerate()
  const { houseStyle } = useDeskSettings()
  const tab = useStore(panel, (now) => now.tab)
  const isBusy = useDraft(isLocked)
  const findingCount = useDraft(({ checked }) => findingsOf(checked).length)
  return (
    <header className="summary-header">
      <div className="flex items-center justify-between gap-2">
        <Segmented
          label={t('parts')}
          look="chips"
          onChange={showTab}
          segments={[
            { key: 'summary', label: houseStyle.summaryLabel },
            { key: 'findings', label: t('findings.part', { count: findingCount }) },
          ]}
          value={tab}
        />
        {tab === 'summary' && <Versions />}
      </div>
      {tab === 'summary' && (
        <div className="flex flex-wrap items-center justify-end gap-x-2 gap-y-1 text-small">
          <Counts />
          <CompareButton />
          <Button
            className="text-small"
            isDisabled={isBusy}
            keys="Shift+R"
            look="link"
            onPress={byDefault}
          >
            {t('act.regenerateAll')}
          </Button>
        </div>
      )}
    </header>
  )
}
