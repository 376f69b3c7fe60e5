import { Button as PlainButton } from 'react-aria-components'
import { useLocale, useTranslations } from 'use-intl'
import { useAct } from '../recovery/use-act.ts'
import { changePreferences } from '../settings/desk-settings.ts'
import { Tooltip } from '../ui/tooltip.tsx'

/** Shows the language and changes to the other one at once. */
export function LanguageSwitch() {
  const t = useTranslations('keys')
  const locale = useLocale()
  const act = useAct()
  const other = locale === 'id' ? 'en' : 'id'
  return (
    <Tooltip text={t('command.otherLanguage')}>
      <PlainButton
        aria-label={`${locale.toUpperCase()}: ${t('command.otherLanguage')}`}
        className="h-7 cursor-default rounded-[6px] px-2 text-ink-2 data-hovered:bg-line"
        onPress={() => void act(() => changePreferences({ language: other }))}
      >
        {locale.toUpperCase()}
      </PlainButton>
    </Tooltip>
  )
}
