import { useTranslations } from 'use-intl'
import { evidenceParts } from '#shared/summary/evidence-parts.ts'
import type { Verdict } from '#shared/summary/verdict.ts'
import { useDraft } from '../draft/open-draft.ts'
import { focusPlace } from '../draft-focus.ts'
import { PartLinks } from './part-links.tsx'
import { useEvidenceWords } from './use-evidence-words.ts'

const usePartsOf = (verdict: Verdict) =>
  useDraft(({ checked }) => (checked === null ? [] : evidenceParts(verdict, checked.article)))

/** Where the sentences stand that a bullet rests on; each leads there. */
export function EvidenceLinks({ verdict }: Readonly<{ verdict: Verdict }>) {
  const t = useTranslations('summary')
  return (
    <PartLinks
      goTo={(text) => t('evidence.goTo', { text })}
      none={t('evidence.none')}
      onGo={({ blockId, start, end }) => focusPlace({ kind: 'block', blockId, start, end })}
      parts={usePartsOf(verdict)}
    />
  )
}

/** The same in words alone, where no way leads there. */
export function EvidenceWords({ verdict }: Readonly<{ verdict: Verdict }>) {
  const t = useTranslations('summary')
  const words = useEvidenceWords()
  const parts = usePartsOf(verdict)
  return (
    <span className="bullet-evidence">
      {parts.length === 0 ? t('evidence.none') : parts.map(words).join('; ')}
    </span>
  )
}
