import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'

interface Props {
  readonly onAsk: (wish: string) => void
  readonly onCancel: () => void
}

/** What an editor wants otherwise, in words of their own, for the next request. */
export function WishForm({ onAsk, onCancel }: Props) {
  const t = useTranslations('proposal')
  const common = useTranslations('common')
  const [wish, setWish] = useState('')
  const form = useRef<HTMLFormElement>(null)
  // It may open below what is in sight, where its field has the focus already.
  useEffect(() => {
    void form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const send = (event: FormEvent) => {
    event.preventDefault()
    onAsk(wish.trim())
  }
  return (
    <form className="grid gap-2" onSubmit={send} ref={form}>
      <TextField
        autoFocus
        description={t('wish.hint')}
        label={t('wish.label')}
        maxLength={500}
        onChange={setWish}
        value={wish}
      />
      <div className="flex justify-end gap-1">
        <Button look="quiet" onPress={onCancel}>
          {common('cancel')}
        </Button>
        <Button look="quiet" type="submit">
          {t('wish.ask')}
        </Button>
      </div>
    </form>
  )
}
