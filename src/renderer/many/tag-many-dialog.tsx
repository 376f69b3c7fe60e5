import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { TagField } from '../tag/tag-field.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { ManyDialog } from './many-dialog.tsx'

const ways = ['add', 'remove'] as const

/** Which tags the chosen drafts get, or lose. */
export function TagManyDialog() {
  const t = useTranslations('many')
  const [way, setWay] = useState<(typeof ways)[number]>('add')
  const [tags, setTags] = useState<readonly string[]>([])
  return (
    <ManyDialog
      label={t(`tag.start.${way}`)}
      plan={{
        work: 'tag',
        add: way === 'add' ? [...tags] : [],
        remove: way === 'remove' ? [...tags] : [],
      }}
      title={t('tag.title')}
    >
      <Segmented
        label={t('tag.way')}
        onChange={setWay}
        segments={ways.map((key) => ({ key, label: t(`tag.ways.${key}`) }))}
        value={way}
      />
      <TagField
        onAdd={(tag) => setTags([...tags, tag])}
        onRemove={(tag) => setTags(tags.filter((one) => one !== tag))}
        tags={tags}
      />
    </ManyDialog>
  )
}
