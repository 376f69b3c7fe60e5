import { memo } from 'react'
import { useTranslations } from 'use-intl'
import { focusPlace } from '../draft-focus.ts'
import { setLink } from './highlights/link.ts'
import { useDraftStore } from './open-draft.ts'

interface Props {
  readonly sentenceId: string
  /** The numbers of the bullets that rest on it, "1, 4": as text, so that equal ones are the same. */
  readonly bullets: string
  readonly untold: boolean
  /** null for the lead. */
  readonly section: number | null
  /** Counted from 1 within its part. */
  readonly sentence: number
  readonly isLit: boolean
  /** The tab key stops here. */
  readonly isEntry: boolean
  readonly onEnter: (sentenceId: string) => void
}

/** One sentence of the map. Each is drawn by itself: a key changes one or two of a hundred, and their words are dear. */
export const CoverageTickButton = memo(function CoverageTickButton({
  sentenceId,
  bullets,
  untold,
  section,
  sentence,
  isLit,
  isEntry,
  onEnter,
}: Props) {
  const t = useTranslations('draft')
  const store = useDraftStore()
  const kind = bullets !== '' ? 'covered' : untold ? 'untold' : 'open'
  const place =
    section === null
      ? t('coverage.inLead', { sentence })
      : t('coverage.inSection', { section, sentence })
  const label = `${place}: ${t(`coverage.${kind}`, { points: bullets })}`

  const go = () => {
    const { sentences } = store.read().checked?.article ?? { sentences: [] }
    const found = sentences.find(({ id }) => id === sentenceId)
    if (found === undefined) return
    const { blockId, start, end } = found
    focusPlace({ kind: 'block', blockId, start, end })
  }

  return (
    <button
      aria-label={label}
      className="coverage-tick"
      data-kind={kind}
      data-lit={isLit || undefined}
      onBlur={() => setLink({ hoveredSentence: null })}
      onClick={go}
      onFocus={() => {
        onEnter(sentenceId)
        setLink({ hoveredSentence: sentenceId })
      }}
      onPointerEnter={() => setLink({ hoveredSentence: sentenceId })}
      onPointerLeave={() => setLink({ hoveredSentence: null })}
      tabIndex={isEntry ? 0 : -1}
      title={label}
      type="button"
    >
      {kind === 'covered' ? bullets.split(',')[0] : kind === 'untold' ? '!' : ''}
    </button>
  )
})
