import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { KeyedFinding } from '#shared/checks/finding.ts'
import { piecesOf, type Stretch } from '#shared/pieces.ts'
import { bulletsOf } from '../draft/draft-state.ts'
import { useDraft } from '../draft/open-draft.ts'
import { focusPlace } from '../draft-focus.ts'
import { Button } from '../ui/button.tsx'
import type { ListedFinding } from './finding-items.ts'
import { focusItem } from './focus-finding.ts'
import { endWork } from './panel.ts'
import { useEvidenceWords } from './use-evidence-words.ts'
import { whyReasonOf } from './why-reasons.ts'
import { whyTexts } from './why-texts.ts'

interface OnlyProps {
  readonly text: string
  readonly only: readonly Stretch[]
  readonly of: 'bullet' | 'article'
}

/** A text whose own words are marked: underlined in the article, struck in the bullet, named for the ear. */
function Marked({ text, only, of }: OnlyProps) {
  const t = useTranslations('summary')
  const Only = of === 'bullet' ? 'del' : 'ins'
  return piecesOf({ start: 0, end: text.length }, only).map(({ start, end, marks }) => {
    const words = text.slice(start, end)
    return marks.length === 0 ? (
      <span key={start}>{words}</span>
    ) : (
      <Only key={start}>
        <span className="sr-only">{t(`why.only.${of}`)} </span>
        {words}
        <span className="sr-only">{t('why.only.end')}</span>
      </Only>
    )
  })
}

/** Both texts, one under the other, so that the eye goes from word to word. */
function Texts({ finding }: Readonly<{ finding: KeyedFinding }>) {
  const t = useTranslations('summary')
  const words = useEvidenceWords()
  const { place } = finding
  const bulletId = place.kind === 'bullet' ? place.bulletId : null
  const bullet = useDraft((state) => bulletsOf(state).find(({ id }) => id === bulletId))
  const checked = useDraft((state) => state.checked)
  const verdict = checked?.verdicts.find((one) => one.bulletId === bulletId)
  if (bullet === undefined || verdict === undefined || checked === null) return null
  const texts = whyTexts(finding, bullet, verdict, checked.article)
  if (texts === null) return <p>{t('why.noSentence')}</p>
  const { sentence } = texts
  const section =
    sentence.section === null
      ? null
      : (checked.article.sections[sentence.section]?.number ?? sentence.section + 1)
  return (
    <>
      <dl className="why-texts">
        <dt>{t('why.bullet')}</dt>
        <dd>
          <Marked of="bullet" only={texts.onlyBullet} text={texts.bullet} />
        </dd>
        <dt>{words({ section, sentences: [sentence] })}</dt>
        <dd>
          <Marked of="article" only={texts.onlyArticle} text={sentence.text} />
        </dd>
      </dl>
      <Button
        className="justify-self-start"
        look="link"
        onPress={() => {
          const { blockId, start, end } = sentence
          focusPlace({ kind: 'block', blockId, start, end })
        }}
      >
        {t('why.goTo')}
      </Button>
    </>
  )
}

/** Why a finding stands: the question of the check in plain words, and the two texts that it compared. */
export function Why({ finding, item }: ListedFinding) {
  const t = useTranslations('summary')
  const box = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    box.current?.focus({ preventScroll: true })
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    endWork()
    focusItem(item)
  }
  return (
    <fieldset className="why" onKeyDown={onKeyDown} ref={box} tabIndex={-1}>
      <legend className="sr-only">{t('why.label')}</legend>
      <p>{t(`why.reason.${whyReasonOf(finding.check)}`)}</p>
      {finding.place.kind === 'bullet' && <Texts finding={finding} />}
    </fieldset>
  )
}
