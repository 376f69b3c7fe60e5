import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { useStore } from '../store.ts'
import type { Compared } from './compare-messages.ts'
import { compareLink, reaches, showReach } from './link.ts'
import { reachOf } from './lit.ts'
import { SideMark } from './side-mark.tsx'

/** How many sentences the left, the right, both or neither tells; each lights its sentences. */
export function ReachLegend({ compared }: Readonly<{ compared: Compared }>) {
  const t = useTranslations('compare')
  const shown = useStore(compareLink, (now) => now.shown)
  const counts = reaches.map((reach) => ({
    reach,
    count: compared.article.sentences.filter(({ id }) => reachOf(compared, id) === reach).length,
  }))
  return (
    <ToggleButtonGroup
      aria-label={t('reach.label')}
      className="reach-legend"
      onSelectionChange={(keys) => showReach(reaches.find((reach) => keys.has(reach)) ?? null)}
      selectedKeys={shown?.kind === 'reach' ? [shown.reach] : []}
      selectionMode="single"
    >
      {counts.map(({ reach, count }) => (
        <ToggleButton className="reach-button" id={reach} key={reach}>
          <SideMark reach={reach} />
          <span className="reach-sample" data-lit={reach}>
            {t(`reach.${reach}`)}
          </span>
          <span className="tabular">{count}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
