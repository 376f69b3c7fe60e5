import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'

interface Props {
  readonly label: string
  readonly why: string
  /** Reasons that are often right, to be taken over and changed. */
  readonly often?: readonly string[]
  readonly act: string
  readonly onAct: (reason: string) => void
  readonly onCancel: () => void
}

/** An act for which the editor writes why. Ctrl+Enter acts, Esc leaves everything as it was. */
export function ReasonForm({ label, why, often = [], act, onAct, onCancel }: Props) {
  const common = useTranslations('common')
  const [reason, setReason] = useState('')
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const said = reason.trim()
  const go = () => {
    if (said !== '') onAct(said)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') onCancel()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) go()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <fieldset className="reason-form" data-own-keys="Mod+Enter" onKeyDown={onKeyDown}>
      <TextField
        autoFocus
        description={why}
        fieldRef={field}
        label={label}
        onChange={setReason}
        rows={2}
        value={reason}
      />
      {often.length > 0 && (
        <div className="flex flex-wrap gap-x-3 gap-y-1">
          {often.map((text) => (
            <Button
              className="text-small"
              key={text}
              look="link"
              onPress={() => {
                setReason(text)
                field.current?.focus()
              }}
            >
              {text}
            </Button>
          ))}
        </div>
      )}
      <div className="flex justify-end gap-2">
        <Button look="quiet" onPress={onCancel}>
          {common('cancel')}
        </Button>
        <Button isDisabled={said === ''} keys="Mod+Enter" look="quiet" onPress={go}>
          {act}
        </Button>
      </div>
    </fieldset>
  )
}
