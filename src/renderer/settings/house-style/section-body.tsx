import { never } from '#shared/contract/outcome.ts'
import { ChecksSection } from './checks-section.tsx'
import { ClaimsSection } from './claims-section.tsx'
import { ImportSection } from './import-section.tsx'
import { LabelsSection } from './labels-section.tsx'
import { LimitsSection } from './limits-section.tsx'
import { SectionHead } from './section-head.tsx'
import type { Section } from './sections.ts'
import { SummarySection } from './summary-section.tsx'
import { ViewsSection } from './views-section.tsx'
import { WordsSection } from './words-section.tsx'

function Fields({ section }: Readonly<{ section: Section }>) {
  switch (section) {
    case 'summary':
      return <SummarySection />
    case 'claims':
      return <ClaimsSection />
    case 'import':
      return <ImportSection />
    case 'checks':
      return <ChecksSection />
    case 'words':
      return <WordsSection />
    case 'limits':
      return <LimitsSection />
    case 'checklist':
    case 'reasons':
      return <LabelsSection field={section} key={section} />
    case 'views':
      return <ViewsSection />
    default:
      return never(section)
  }
}

/** The fields of one section under what it is about. */
export function SectionBody({ section }: Readonly<{ section: Section }>) {
  return (
    <div className="grid content-start gap-5">
      <SectionHead section={section} />
      <Fields section={section} />
    </div>
  )
}
