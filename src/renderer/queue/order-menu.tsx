import { ArrowDownUp } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { type QueueOrder, queueOrderSchema } from '#shared/search/order.ts'
import { useAct } from '../recovery/use-act.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { Menu, MenuItem, MenuTrigger } from '../ui/menu.tsx'
import { chooseOrder, useOrder } from './order.ts'

const OWN = 'own'

interface OrderMenuProps {
  /** Words are looked for: of its own accord the queue lists the best match first. */
  readonly isSearched: boolean
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}

/** In which order the queue lists, for every view and until somebody chooses another. */
export function OrderMenu({ isSearched, isOpen, onOpenChange }: OrderMenuProps) {
  const t = useTranslations('queue')
  const act = useAct()
  const order = useOrder()
  const own = t(isSearched ? 'order.best' : 'order.own')
  const choices: readonly (QueueOrder | typeof OWN)[] = [OWN, ...queueOrderSchema.options]
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <IconButton
        icon={ArrowDownUp}
        keys="Mod+Alt+O"
        label={t('order.button', { order: order === null ? own : t(`order.${order}`) })}
      />
      <Menu
        disallowEmptySelection
        label={t('order.title')}
        onSelectionChange={(keys) => {
          const chosen = choices.find((choice) => keys !== 'all' && keys.has(choice))
          if (chosen !== undefined) void act(() => chooseOrder(chosen === OWN ? null : chosen))
        }}
        selectedKeys={[order ?? OWN]}
        selectionMode="single"
      >
        {choices.map((choice) => (
          <MenuItem id={choice} key={choice}>
            {choice === OWN ? own : t(`order.${choice}`)}
          </MenuItem>
        ))}
      </Menu>
    </MenuTrigger>
  )
}
