import { type KeyboardEvent, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from '../store.ts'
import { CoverageTickButton } from './coverage-tick.tsx'
import { coverageParts } from './highlights/coverage-ticks.ts'
import { link, litBullets } from './highlights/link.ts'
import { useDraft } from './open-draft.ts'

/** Left and right go from tick to tick, as in a toolbar: the map is one stop on the way of the tab key. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const ticks = [...event.currentTarget.querySelectorAll<Element>('.coverage-tick')]
  const here = document.activeElement === null ? -1 : ticks.indexOf(document.activeElement)
  const next = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: ticks.length - 1 }[
    event.key
  ]
  const tick = next === undefined ? undefined : ticks[next]
  if (!(tick instanceof HTMLElement)) return
  tick.focus()
  event.preventDefault()
}

/** The article as a strip, a tick a sentence: what the points rest on, the untold main news, what no point tells. */
export function CoverageMap() {
  const t = useTranslations('draft')
  const checked = useDraft((state) => state.checked)
  const hasBullets = useDraft((state) => (state.version?.bullets.length ?? 0) > 0)
  const lit = useStore(link, (now) => litBullets(now, checked?.verdicts ?? []).join(' '))
  const [at, setAt] = useState<string | null>(null)
  const parts = useMemo(
    () =>
      checked === null
        ? []
        : coverageParts(checked.article, checked.verdicts, checked.summaryFindings),
    [checked],
  )
  if (!hasBullets) return null
  // Its place is kept while the first check runs: the text must not jump.
  if (checked === null) return <div className="coverage" />
  const ticks = parts.flatMap((part) => part.ticks)
  const covered = ticks.filter(({ bullets }) => bullets.length > 0).length
  const litNumbers = lit
    .split(' ')
    .map((id) => checked.verdicts.findIndex(({ bulletId }) => bulletId === id) + 1)
  const entry = ticks.some(({ sentenceId }) => sentenceId === at) ? at : ticks[0]?.sentenceId

  return (
    <div aria-label={t('coverage.label')} className="coverage" onKeyDown={walk} role="toolbar">
      {parts.map(({ section, ticks: own }) => (
        <span className="coverage-part" key={section ?? 'lead'}>
          <span aria-hidden="true" className="coverage-name">
            {section === null ? t('coverage.lead') : section}
          </span>
          {own.map(({ sentenceId, bullets, untold }, index) => (
            <CoverageTickButton
              bullets={bullets.join(', ')}
              isEntry={sentenceId === entry}
              isLit={bullets.some((number) => litNumbers.includes(number))}
              key={sentenceId}
              onEnter={setAt}
              section={section}
              sentence={index + 1}
              sentenceId={sentenceId}
              untold={untold}
            />
          ))}
        </span>
      ))}
      <span className="coverage-sum">{t('coverage.sum', { covered, all: ticks.length })}</span>
    </div>
  )
}
