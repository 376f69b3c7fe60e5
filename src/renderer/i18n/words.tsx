import { type ReactNode, useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { IntlProvider } from 'use-intl'
import type { Language } from '#shared/contract/settings.ts'
import { messages } from './messages.ts'

const { timeZone } = Intl.DateTimeFormat().resolvedOptions()

/** What is shown until somebody chooses: the language of the system, if we speak it. */
export const systemLanguage = (): Language =>
  navigator.languages.some((tag) => /^(id|ms)\b/.test(tag)) ? 'id' : 'en'

/** Words, numbers and dates of everything inside, in one language; a new one shows at once. */
export function Words({
  language,
  children,
}: Readonly<{ language: Language; children: ReactNode }>) {
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <IntlProvider locale={language} messages={messages[language]} timeZone={timeZone}>
      <I18nProvider locale={language === 'id' ? 'id-ID' : 'en-GB'}>{children}</I18nProvider>
    </IntlProvider>
  )
}
