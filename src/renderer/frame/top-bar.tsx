import { PanelLeft, Search } from 'lucide-react'
import { Button as PlainButton } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { DraftScope } from '../draft/draft-scope.tsx'
import { useCounts } from '../queue/use-queue.ts'
import { screen, showDialog, showQueue } from '../screen.ts'
import { useStore } from '../store.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { EditorMenu } from './editor-menu.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { SavedSign } from './saved-sign.tsx'

function FindButton() {
  const t = useTranslations('keys')
  return (
    <PlainButton
      className="flex h-[28px] w-[min(520px,100%)] cursor-default items-center gap-2 justify-self-center rounded-[7px] border border-line bg-raised px-2.5 text-ink-3 data-hovered:border-line-strong"
      onPress={() => showDialog('palette')}
    >
      <Search aria-hidden="true" size={14} strokeWidth={2} />
      <span className="flex-1 truncate text-left">{t('command.palette')}</span>
      <Kbd keys="Mod+K" />
    </PlainButton>
  )
}

export function TopBar() {
  const t = useTranslations('keys')
  const common = useTranslations('common')
  const queueShown = useStore(screen, (state) => state.queueShown)
  const isEmpty = useCounts()?.all === 0
  return (
    <header className="isolate grid grid-cols-[minmax(180px,1fr)_minmax(0,520px)_minmax(180px,1fr)] items-center gap-4 border-line border-b px-3">
      <div className="flex items-center gap-2">
        {!isEmpty && (
          <IconButton
            aria-expanded={queueShown}
            icon={PanelLeft}
            keys="Mod+Shift+E"
            label={t('command.toggleQueue')}
            onPress={() => showQueue(!queueShown)}
          />
        )}
        <h1 className="flex items-center font-heavy font-reading text-[15px] leading-none">
          {common('app')}
          <span aria-hidden="true" className="ml-1.5 h-[15px] border-accent border-r-2" />
        </h1>
      </div>
      <FindButton />
      <div className="flex items-center justify-end gap-2">
        <DraftScope>
          <SavedSign />
        </DraftScope>
        <LanguageSwitch />
        <EditorMenu />
      </div>
    </header>
  )
}
