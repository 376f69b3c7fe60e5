import { QueryClientProvider, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { UNSAFE_PortalProvider as PortalProvider } from 'react-aria'
import { useTranslations } from 'use-intl'
import { Frame } from './frame/frame.tsx'
import { systemLanguage, Words } from './i18n/words.tsx'
import { queryClient } from './queries.ts'
import { DeskUnreachable } from './recovery/desk-unreachable.tsx'
import { ScreenBoundary } from './recovery/screen-boundary.tsx'
import { DeskSettingsContext, seat, settingsQuery } from './settings/desk-settings.ts'
import { useTheme } from './settings/use-theme.ts'
import { Spinner } from './ui/progress.tsx'

function Opening() {
  const t = useTranslations('common')
  return (
    <main className="grid h-full place-items-center">
      <Spinner label={t('loading')} />
    </main>
  )
}

function Desk() {
  const { data: settings, isError, refetch } = useQuery(settingsQuery)
  useEffect(() => {
    if (settings !== undefined) seat(settings)
  }, [settings])
  useTheme(settings?.preferences.theme ?? 'system')
  return (
    <Words language={settings?.preferences.language ?? systemLanguage()}>
      {settings !== undefined ? (
        <DeskSettingsContext value={settings}>
          <ScreenBoundary>
            <Frame />
          </ScreenBoundary>
        </DeskSettingsContext>
      ) : isError ? (
        <DeskUnreachable onRetry={() => void refetch()} />
      ) : (
        <Opening />
      )}
    </Words>
  )
}

/**
 * Overlays are drawn beside the desk and not in the body around it: React listens for all events where it has
 * drawn one, and would there be asked about each key in the article a second time.
 */
const overlays = () => document.getElementById('overlays')

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <PortalProvider getContainer={overlays}>
        <Desk />
      </PortalProvider>
    </QueryClientProvider>
  )
}
