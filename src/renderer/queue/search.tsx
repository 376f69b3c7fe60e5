import { Search, X } from 'lucide-react'
import { Button, Input, SearchField } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { MOST_TYPED } from '#shared/search/view.ts'

interface QueueSearchProps {
  readonly value: string
  readonly onChange: (query: string) => void
}

export function QueueSearch({ value, onChange }: QueueSearchProps) {
  const t = useTranslations('queue')
  return (
    <SearchField
      aria-label={t('search')}
      className="group flex h-[30px] min-w-0 flex-1 items-center gap-2 rounded-[7px] border border-line bg-raised px-2 text-ink-3 focus-within:border-accent"
      maxLength={MOST_TYPED}
      onChange={onChange}
      value={value}
    >
      <Search aria-hidden="true" size={14} strokeWidth={2} />
      <Input
        className="min-w-0 flex-1 text-ellipsis bg-transparent text-ink outline-none [&::-webkit-search-cancel-button]:hidden"
        data-queue-search=""
        placeholder={t('search')}
      />
      <Button
        aria-label={t('clearSearch')}
        className="grid size-5 cursor-default place-items-center rounded-[4px] data-hovered:bg-line group-data-empty:hidden"
      >
        <X aria-hidden="true" size={13} />
      </Button>
    </SearchField>
  )
}
