import { useTranslations } from 'use-intl'
import { canonicalJson } from '#shared/article/canonical.ts'
import type { WrittenStyle } from '#shared/checks/style/print-house-style.ts'
import { Button } from '../../ui/button.tsx'
import { useHouseStyleEdit } from './edit-context.ts'
import { fieldsOf, type Section } from './sections.ts'
import { standardStyle } from './style-parts.ts'

const part = (style: WrittenStyle, section: Section): Partial<WrittenStyle> =>
  Object.fromEntries(fieldsOf(section).map((field) => [field, style[field]]))

/** What a section is about, and the way back to what Sunting brings along. */
export function SectionHead({ section }: Readonly<{ section: Section }>) {
  const t = useTranslations('house-style')
  const { written, change } = useHouseStyleEdit()
  const isStandard =
    canonicalJson(part(written, section)) === canonicalJson(part(standardStyle, section))
  return (
    <div className="flex items-start justify-between gap-6">
      <div className="grid gap-0.5">
        <h3 className="font-heavy text-large">{t(`section.${section}`)}</h3>
        <p className="max-w-[62ch] text-ink-2">{t(`about.${section}`)}</p>
      </div>
      {!isStandard && (
        <Button look="link" onPress={() => change(part(standardStyle, section))}>
          {t('sectionToDefault')}
        </Button>
      )}
    </div>
  )
}
