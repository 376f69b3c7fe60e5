import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Menu, MenuItem, MenuTrigger } from '../ui/menu.tsx'
import { DECIDE_KEYS, STAY_KEYS } from './decision-keys.ts'

interface Props {
  readonly isDisabled: boolean
  readonly isPending: boolean
  readonly onApprove: () => void
  readonly onStay: () => void
  readonly children: ReactNode
}

/** The approval that goes on to the next draft, and beside it the one that stays. */
export function ApproveButtons({ isDisabled, isPending, onApprove, onStay, children }: Props) {
  const t = useTranslations('decision')
  return (
    <span className="flex items-center gap-1">
      <Button
        isDisabled={isDisabled}
        isPending={isPending}
        keys={DECIDE_KEYS}
        look="main"
        onPress={onApprove}
      >
        {children}
      </Button>
      <MenuTrigger>
        <IconButton
          icon={ChevronDown}
          isDisabled={isDisabled || isPending}
          label={t('otherApproval')}
        />
        <Menu label={t('otherApproval')} placement="top end">
          <MenuItem keys={STAY_KEYS} onAction={onStay}>
            {t('act.approve-here')}
          </MenuItem>
        </Menu>
      </MenuTrigger>
    </span>
  )
}
