import { X } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { LONGEST_TAG, MOST_TAGS, readTag } from '#shared/tag/tag.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useTagsInUse } from './use-tags.ts'

/** So many suggestions are looked over at a glance. */
const SUGGESTED = 6

interface Props {
  readonly tags: readonly string[]
  readonly onAdd: (tag: string) => void
  readonly onRemove: (tag: string) => void
}

/** Tags to look over, take away and add; those in use at the desk are suggested, so that they stay few. */
export function TagField({ tags, onAdd, onRemove }: Props) {
  const t = useTranslations('tag')
  const inUse = useTagsInUse()
  const [typed, setTyped] = useState('')
  const begun = readTag(typed)
  const suggested = inUse
    .filter(({ tag }) => !tags.includes(tag) && (begun === null || tag.startsWith(begun)))
    .slice(0, SUGGESTED)
  const isFull = tags.length >= MOST_TAGS
  const add = (tag: string) => {
    onAdd(tag)
    setTyped('')
  }
  return (
    <div className="grid w-[300px] gap-2.5">
      {tags.length > 0 && (
        <ul aria-label={t('title')} className="flex flex-wrap gap-1.5">
          {tags.map((tag) => (
            <li
              className="flex items-center gap-0.5 rounded-round border border-line bg-raised pl-2.5"
              key={tag}
            >
              #{tag}
              <IconButton icon={X} label={t('remove', { tag })} onPress={() => onRemove(tag)} />
            </li>
          ))}
        </ul>
      )}
      <TextField
        autoFocus
        description={isFull ? t('full', { most: MOST_TAGS }) : t('hint')}
        isDisabled={isFull}
        label={t('add')}
        maxLength={LONGEST_TAG}
        onChange={setTyped}
        onKeyDown={(event) => {
          // Every other key is the field's own, and Escape the popover's.
          if (event.key !== 'Enter' && event.key !== ',') return event.continuePropagation()
          event.preventDefault()
          if (begun !== null && !isFull && !tags.includes(begun)) add(begun)
        }}
        value={typed}
      />
      {suggested.length > 0 && !isFull && (
        <ul aria-label={t('suggested')} className="flex flex-wrap gap-1">
          {suggested.map(({ tag }) => (
            <li key={tag}>
              <Button look="quiet" onPress={() => add(tag)}>
                #{tag}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
