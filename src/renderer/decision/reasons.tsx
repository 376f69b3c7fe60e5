import { CheckboxGroup, Label } from 'react-aria-components'
import { useLocale, useTranslations } from 'use-intl'
import { useDeskSettings } from '../settings/desk-settings.ts'
import { Checkbox } from '../ui/checkbox.tsx'

interface ReasonsProps {
  readonly value: readonly string[]
  readonly onChange: (keys: readonly string[]) => void
}

/** The reasons that the house has agreed on; the writer reads them in these words. */
export function Reasons({ value, onChange }: ReasonsProps) {
  const t = useTranslations('decision')
  const language = useLocale()
  const { reasons } = useDeskSettings().houseStyle
  return (
    <CheckboxGroup className="grid grid-cols-1 gap-1.5" onChange={onChange} value={[...value]}>
      <Label className="font-strong">{t('reasons')}</Label>
      <div className="grid grid-cols-2 items-start gap-x-6">
        {reasons.map(({ key, label }) => (
          <Checkbox key={key} value={key}>
            {label[language]}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  )
}
