import { Checkbox } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { ShapeIcon } from '../ui/shapes.tsx'

/** The box of a row while drafts are being chosen; React Aria's list moves it. */
export function RowBox() {
  const t = useTranslations('queue')
  return (
    <Checkbox
      aria-label={t('select.box')}
      className="group absolute top-3 left-2.5"
      slot="selection"
    >
      {({ isSelected }) => (
        <span className="grid size-[18px] place-items-center rounded-[5px] border border-line-strong bg-raised text-paper group-data-selected:border-accent group-data-selected:bg-accent">
          {isSelected && <ShapeIcon shape="check" />}
        </span>
      )}
    </Checkbox>
  )
}
