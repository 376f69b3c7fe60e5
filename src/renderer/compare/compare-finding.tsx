import { useLocale, useTranslations } from 'use-intl'
import type { Finding } from '#shared/checks/finding.ts'
import { findingMessage } from '#shared/checks/message.ts'
import { QuotedWords } from '../summary/quoted-words.tsx'
import { severityLook } from '../summary/severity-look.ts'
import { ShapeIcon } from '../ui/shapes.tsx'
import { toneText } from '../ui/sign.tsx'

/** What is wrong, to be weighed and not mended here: what one takes is mended in the review. */
export function CompareFinding({ finding }: Readonly<{ finding: Finding }>) {
  const t = useTranslations('summary')
  const locale = useLocale()
  const { tone, shape } = severityLook[finding.severity]
  return (
    <li className="compare-finding">
      <span className={`${toneText[tone]} finding-shape`}>
        <ShapeIcon shape={shape} size={14} />
        <span className="sr-only">{t(`severity.${finding.severity}`)}</span>
      </span>
      <span>
        <QuotedWords text={findingMessage(finding, locale)} />
      </span>
    </li>
  )
}
