import { Button as PlainButton } from 'react-aria-components'
import { useFormatter, useTranslations } from 'use-intl'
import { NamedBadge } from '../editors/named-badge.tsx'
import { useCommand } from '../keys/commands.ts'
import { showDialog } from '../screen.ts'
import { useNamed } from '../settings/use-named.ts'
import { Menu, MenuItem, MenuTrigger } from '../ui/menu.tsx'
import { useHolder } from './use-holder.ts'
import { useHolderActs } from './use-holder-acts.ts'

/** Whose task the draft is, and the ways to change that. */
export function HolderMenu() {
  const t = useTranslations('holder')
  const format = useFormatter()
  const named = useNamed()
  const { holder, isOwn } = useHolder()
  const { take, release } = useHolderActs()
  const give = () => named(() => showDialog('give'))
  useCommand({
    id: 'holder.take',
    group: 'draft',
    title: t('take'),
    keys: 'Mod+Alt+I',
    isDisabled: isOwn,
    run: take,
  })
  useCommand({
    id: 'holder.give',
    group: 'draft',
    title: t('give'),
    keys: 'Mod+Alt+J',
    run: give,
  })
  useCommand({
    id: 'holder.release',
    group: 'draft',
    title: t('release'),
    isDisabled: holder === null,
    run: release,
  })
  const until = (at: string) =>
    format.dateTime(new Date(at), { hour: '2-digit', minute: '2-digit' })
  return (
    <MenuTrigger>
      <PlainButton className="flex cursor-default items-center gap-1.5 rounded-[4px] text-ink-2 underline decoration-line-strong underline-offset-3 data-hovered:text-ink">
        {holder !== null && <NamedBadge name={holder.name} />}
        {holder === null
          ? t('nobody')
          : isOwn
            ? t('own', { until: until(holder.until) })
            : t('heldBy', { name: holder.name })}
      </PlainButton>
      <Menu
        label={t('menu')}
        onAction={(key) => {
          if (key === 'take') take()
          else if (key === 'give') give()
          else release()
        }}
        placement="bottom start"
      >
        {!isOwn && (
          <MenuItem id="take" keys="Mod+Alt+I">
            {t('take')}
          </MenuItem>
        )}
        <MenuItem id="give" keys="Mod+Alt+J">
          {t('give')}
        </MenuItem>
        {holder !== null && <MenuItem id="release">{t('release')}</MenuItem>}
      </Menu>
    </MenuTrigger>
  )
}
