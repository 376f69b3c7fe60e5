import { Mail } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { never } from '#shared/contract/outcome.ts'
import type { Letter } from '#shared/letter/letter.ts'
import { mailto } from '#shared/letter/mailto.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { showToast } from '../ui/toast.tsx'
import { copyLetter, followAddress } from './letter-formats.ts'

/** Opens an e-mail with the letter in the mail program, where the editor sends it, or does not. */
export function LetterMail({ letter }: Readonly<{ letter: Letter }>) {
  const t = useTranslations('letter')
  const [recipient, setRecipient] = useState('')
  const [isRefused, setRefused] = useState(false)

  const open = async (event: FormEvent) => {
    event.preventDefault()
    const mail = mailto(letter, recipient.trim())
    if (mail.ok) return followAddress(mail.address)
    switch (mail.why) {
      case 'recipient':
        return setRefused(true)
      case 'too-long': {
        const isCopied = await copyLetter(letter)
        return showToast(t(isCopied ? 'mail.tooLong' : 'copyFailed'), {
          tone: isCopied ? 'warn' : 'bad',
        })
      }
      default:
        return never(mail.why)
    }
  }

  return (
    <form className="flex items-end gap-2" noValidate onSubmit={(event) => void open(event)}>
      <TextField
        label={t('mail.recipient')}
        onChange={(text) => {
          setRecipient(text)
          setRefused(false)
        }}
        problem={isRefused ? t('mail.noRecipient') : undefined}
        type="email"
        value={recipient}
      />
      <Button type="submit">
        <Mail aria-hidden="true" size={15} />
        {t('mail.open')}
      </Button>
    </form>
  )
}
