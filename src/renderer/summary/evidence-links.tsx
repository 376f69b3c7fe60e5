import { useTranslations } from 'use-intl'
import { evidenceParts } from '#shared/summary/evidence-parts.ts'
import type { Verdict } from '#shared/summary/verdict.ts'
import { useDraft } from '../draft/open-draft.ts'
import { focusPlace } from '../draft-focus.ts'
import { useEvidenceWords } from './use-evidence-words.ts'

/** Where the sentences stand that a bullet rests on; each leads there. */
export function EvidenceLinks({ verdict }: Readonly<{ verdict: Verdict }>) {
  const t = useTranslations('summary')
  const words = useEvidenceWords()
  const parts = useDraft(({ checked }) =>
    checked === null ? [] : evidenceParts(verdict, checked.article),
  )
  if (parts.length === 0) return <span className="bullet-evidence">{t('evidence.none')}</span>
  return (
    <span className="bullet-evidence">
      {parts.map((part, index) => (
        <span key={part.section ?? 'lead'}>
          {index > 0 && '; '}
          <button
            onClick={() => {
              const [first] = part.sentences
              if (first !== undefined) focusPlace({ kind: 'block', ...spanOf(first) })
            }}
            type="button"
          >
            {words(part)}
            <span className="sr-only">
              {t('evidence.goTo', { text: part.sentences.map(({ text }) => text).join(' ') })}
            </span>
          </button>
        </span>
      ))}
    </span>
  )
}

/** The same in words alone, where no way leads there. */
export function EvidenceWords({ verdict }: Readonly<{ verdict: Verdict }>) {
  const t = useTranslations('summary')
  const words = useEvidenceWords()
  const parts = useDraft(({ checked }) =>
    checked === null ? [] : evidenceParts(verdict, checked.article),
  )
  return (
    <span className="bullet-evidence">
      {parts.length === 0 ? t('evidence.none') : parts.map(words).join('; ')}
    </span>
  )
}

const spanOf = ({ blockId, start, end }: { blockId: string; start: number; end: number }) => ({
  blockId,
  start,
  end,
})
