import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { LONGEST_COMMENT } from '#shared/comment/thread.ts'
import { matchesKeys } from '../keys/keys.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'

interface Props {
  readonly label: string
  readonly words: string
  readonly send: string
  readonly onChange: (words: string) => void
  readonly onSend: () => Promise<void>
  readonly onCancel: () => void
}

/** A field for one comment. It takes the focus: somebody has just asked for it. */
export function CommentForm({ label, words, send, onChange, onSend, onCancel }: Props) {
  const common = useTranslations('common')
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const isBlank = words.trim() === ''
  const isSending = useRef(false)
  /** Once, however often the key is pressed until the desk has answered. */
  const sendOnce = async () => {
    if (isBlank || isSending.current) return
    isSending.current = true
    try {
      await onSend()
    } finally {
      isSending.current = false
    }
  }
  return (
    // The keys act in the field and on the buttons beside it alike.
    <form
      aria-label={label}
      className="grid gap-2"
      onKeyDown={(event) => {
        if (matchesKeys(event, 'Mod+Enter')) void sendOnce()
        else if (event.key === 'Escape') onCancel()
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
      onSubmit={(event) => event.preventDefault()}
    >
      <TextField
        fieldRef={field}
        label={label}
        maxLength={LONGEST_COMMENT}
        onChange={onChange}
        rows={3}
        value={words}
      />
      <div className="flex flex-wrap justify-end gap-2">
        <Button keys="Escape" onPress={onCancel}>
          {common('cancel')}
        </Button>
        <Button isDisabled={isBlank} keys="Mod+Enter" look="main" onPress={() => void sendOnce()}>
          {send}
        </Button>
      </div>
    </form>
  )
}
