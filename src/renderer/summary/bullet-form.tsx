import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'

export interface BulletWords {
  readonly heading: string
  readonly text: string
}

interface Props {
  readonly start: BulletWords
  readonly hasHeading?: boolean
  readonly note?: ReactNode
  readonly onType?: (words: BulletWords) => void
  readonly onSave: (words: BulletWords) => void
  readonly onCancel: () => void
}

/** Heading half and text half in place. Ctrl+Enter saves, Esc leaves everything as it was. */
export function BulletForm({ start, hasHeading = true, note, onType, onSave, onCancel }: Props) {
  const t = useTranslations('summary')
  const common = useTranslations('common')
  const [words, setWords] = useState(start)
  const canSave = words.text.trim() !== '' || words.heading.trim() !== ''
  const type = (part: Partial<BulletWords>) => {
    const next = { ...words, ...part }
    setWords(next)
    onType?.(next)
  }
  const save = () => {
    if (canSave) onSave({ heading: words.heading.trim(), text: words.text.trim() })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
    else if (event.key === 'Escape') onCancel()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <form
      className="grid gap-2"
      data-own-keys="Mod+Enter"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {hasHeading && (
        <TextField
          face="reading"
          label={t('form.heading')}
          onChange={(heading) => type({ heading })}
          rows={2}
          value={words.heading}
        />
      )}
      <TextField
        autoFocus
        face="reading"
        label={t('form.text')}
        onChange={(text) => type({ text })}
        rows={5}
        value={words.text}
      />
      {note !== undefined && <p className="text-ink-3 text-small">{note}</p>}
      <div className="flex justify-end gap-2">
        <Button look="quiet" onPress={onCancel}>
          {common('cancel')}
        </Button>
        <Button isDisabled={!canSave} keys="Mod+Enter" look="main" type="submit">
          {t('form.save')}
        </Button>
      </div>
    </form>
  )
}
