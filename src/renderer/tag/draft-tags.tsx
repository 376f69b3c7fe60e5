import { useState } from 'react'
import { Button as PlainButton } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { useCommand } from '../keys/commands.ts'
import { Popover, PopoverTrigger } from '../ui/popover.tsx'
import { TagField } from './tag-field.tsx'
import { useTags } from './use-tags.ts'

/** The tags of the open draft; pressed, they can be changed. */
export function DraftTags() {
  const t = useTranslations('tag')
  const { tags, change } = useTags()
  const [isOpen, setOpen] = useState(false)
  useCommand({
    id: 'draft.tags',
    group: 'draft',
    title: t('edit'),
    keys: 'Mod+Alt+E',
    run: () => setOpen(true),
  })
  return (
    <PopoverTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <PlainButton className="cursor-default rounded-[4px] text-left text-ink-2 underline decoration-line-strong underline-offset-3 data-hovered:text-ink">
        {tags.length === 0 ? t('none') : tags.map((tag) => `#${tag}`).join(' ')}
      </PlainButton>
      <Popover label={t('edit')} placement="bottom start">
        <TagField
          onAdd={(tag) => change({ add: [tag] })}
          onRemove={(tag) => change({ remove: [tag] })}
          tags={tags}
        />
      </Popover>
    </PopoverTrigger>
  )
}
