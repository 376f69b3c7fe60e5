import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { IconButton } from '../../ui/icon-button.tsx'

interface EntryButtonsProps {
  readonly at: number
  readonly last: number
  readonly onMove: (step: 1 | -1) => void
  readonly onRemove: () => void
}

/** Beside an entry of a list whose order counts: up, down and away. */
export function EntryButtons({ at, last, onMove, onRemove }: EntryButtonsProps) {
  const t = useTranslations('house-style')
  const number = at + 1
  return (
    <div className="flex pt-[23px]">
      <IconButton
        icon={ArrowUp}
        isDisabled={at === 0}
        label={t('labels.up', { number })}
        onPress={() => onMove(-1)}
      />
      <IconButton
        icon={ArrowDown}
        isDisabled={at === last}
        label={t('labels.down', { number })}
        onPress={() => onMove(1)}
      />
      <IconButton icon={Trash2} label={t('labels.remove', { number })} onPress={onRemove} />
    </div>
  )
}
