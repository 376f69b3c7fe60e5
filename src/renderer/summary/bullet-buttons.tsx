import { Ellipsis, Lock } from 'lucide-react'
import { useTranslations } from 'use-intl'
import type { Bullet } from '#shared/summary/summary.ts'
import { isAiMade } from '#shared/summary/summary.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'
import { useProviders } from '../settings/models/providers.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Menu, MenuItem, MenuTrigger } from '../ui/menu.tsx'
import type { BulletActs } from './bullet-acts.ts'
import { Provenance } from './provenance.tsx'

interface Props {
  readonly bullet: Bullet
  readonly acts: BulletActs
  readonly isAccepted: boolean
  /** Its evidence is on screen: nobody accepts what could not be seen. */
  readonly isChecked: boolean
  /** The article has changed since somebody stood behind it: accepting says that it is still right. */
  readonly isOvertaken: boolean
  readonly isBusy: boolean
}

/** What can be done to a bullet: the three frequent acts as words, the others in a menu. */
export function BulletButtons(props: Props) {
  const { bullet, acts, isAccepted, isChecked, isOvertaken, isBusy } = props
  const t = useTranslations('summary')
  const { singleKeys } = useDeskSettings().preferences
  const models = useProviders().length
  const keys = (key: string) => (singleKeys ? key : undefined)
  return (
    <div className="bullet-acts">
      {!isAccepted && (
        <Button
          isDisabled={isBusy || !isChecked}
          keys={keys('A')}
          look="quiet"
          onPress={acts.accept}
        >
          {t(isOvertaken ? 'act.stillRight' : 'act.accept')}
        </Button>
      )}
      {!bullet.locked && (
        <Button isDisabled={isBusy} keys={keys('R')} look="quiet" onPress={acts.regenerate}>
          {t('act.regenerate')}
        </Button>
      )}
      <Button isDisabled={isBusy} keys={keys('E')} look="quiet" onPress={acts.edit}>
        {t('act.edit')}
      </Button>
      {bullet.locked && <IconButton icon={Lock} label={t('act.unlock')} onPress={acts.lock} />}
      <MenuTrigger>
        <IconButton icon={Ellipsis} label={t('act.more')} />
        <Menu label={t('act.more')}>
          <MenuItem keys="L" onAction={acts.lock}>
            {bullet.locked ? t('act.unlock') : t('act.lock')}
          </MenuItem>
          <MenuItem keys="Alt+ArrowUp" onAction={() => acts.move(-1)}>
            {t('act.moveUp')}
          </MenuItem>
          <MenuItem keys="Alt+ArrowDown" onAction={() => acts.move(1)}>
            {t('act.moveDown')}
          </MenuItem>
          {!bullet.locked && models > 0 && (
            <MenuItem onAction={acts.sentences}>{t('act.sentences')}</MenuItem>
          )}
          {!bullet.locked && models > 1 && (
            <MenuItem keys="Shift+V" onAction={acts.compareModels}>
              {t('act.compareModelsHere')}
            </MenuItem>
          )}
          {isAiMade(bullet) && <MenuItem onAction={acts.rewrite}>{t('act.rewrite')}</MenuItem>}
          <MenuItem onAction={acts.remove}>{t('act.remove')}</MenuItem>
        </Menu>
      </MenuTrigger>
      <Provenance bullet={bullet} />
    </div>
  )
}
