import { useTranslations } from 'use-intl'
import type { Language, Preferences } from '#shared/contract/settings.ts'
import { OwnProfile } from '../editors/own-profile.tsx'
import { useAct } from '../recovery/use-act.ts'
import { closeDialog, showDialog } from '../screen.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { Switch } from '../ui/switch.tsx'
import { changePreferences, useDeskSettings } from './desk-settings.ts'
import { WatchedFolder } from './watched-folder.tsx'

type LanguageChoice = Language | 'system'

const themes: readonly Preferences['theme'][] = ['system', 'light', 'dark']

/** Language, theme, keys and who sits here; every choice shows at once. */
export function SettingsDialog() {
  const t = useTranslations('settings')
  const act = useAct()
  const { preferences, door, version } = useDeskSettings()
  const change = (part: Partial<Preferences>) => void act(() => changePreferences(part))
  const languages: readonly LanguageChoice[] = ['system', 'id', 'en']

  return (
    <Dialog isOpen onClose={closeDialog} title={t('title')} width="medium">
      <div className="grid gap-5">
        <OwnProfile />
        <div className="grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-3 border-line border-t pt-4">
          <span className="font-strong">{t('language.label')}</span>
          <Segmented
            label={t('language.label')}
            onChange={(choice) => change({ language: choice === 'system' ? null : choice })}
            segments={languages.map((key) => ({
              key,
              label: key === 'system' ? t('language.system') : t(`language.${key}`),
            }))}
            value={preferences.language ?? 'system'}
          />
          <span className="font-strong">{t('theme.label')}</span>
          <Segmented
            label={t('theme.label')}
            onChange={(theme) => change({ theme })}
            segments={themes.map((key) => ({ key, label: t(`theme.${key}`) }))}
            value={preferences.theme}
          />
        </div>
        <div className="border-line border-t pt-4">
          <Switch
            description={t('singleKeys.hint')}
            isSelected={preferences.singleKeys}
            onChange={(singleKeys) => change({ singleKeys })}
          >
            {t('singleKeys.label')}
          </Switch>
        </div>
        <div className="flex items-center justify-between gap-4 border-line border-t pt-4">
          <span className="grid">
            <span className="font-strong">{t('houseStyle.label')}</span>
            <span className="text-ink-2">{t('houseStyle.hint')}</span>
          </span>
          <Button onPress={() => showDialog('house-style')}>{t('houseStyle.open')}</Button>
        </div>
        <div className="flex items-center justify-between gap-4 border-line border-t pt-4">
          <span className="grid">
            <span className="font-strong">{t('models.label')}</span>
            <span className="text-ink-2">{t('models.hint')}</span>
          </span>
          <Button onPress={() => showDialog('models')}>{t('models.open')}</Button>
        </div>
        <WatchedFolder />
        <p className="border-line border-t pt-3 text-ink-3 text-small">
          {t('about', { version, door: t(`door.${door}`) })}
        </p>
      </div>
    </Dialog>
  )
}
