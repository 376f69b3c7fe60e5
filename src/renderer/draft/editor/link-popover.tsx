import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { type RefObject, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { safeUrl } from '#shared/article/safe-url.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { setLink } from './set-link.ts'

interface Props {
  readonly anchor: RefObject<HTMLButtonElement | null>
  readonly url: string | null
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** People write "idntimes.com"; an address of another kind is refused with a reason. */
const complete = (typed: string): string =>
  /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(typed) ? `https://${typed}` : typed

export function LinkPopover({ anchor, url, isOpen, onClose }: Props) {
  const t = useTranslations('draft')
  return (
    <Popover
      className="appear w-[340px] rounded-card border border-line bg-raised p-3 shadow-raised"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      triggerRef={anchor}
    >
      <Dialog aria-label={t('link.title')} className="outline-none">
        <LinkForm onClose={onClose} url={url} />
      </Dialog>
    </Popover>
  )
}

function LinkForm({ url, onClose }: Readonly<{ url: string | null; onClose: () => void }>) {
  const t = useTranslations('draft')
  const [editor] = useLexicalComposerContext()
  const [typed, setTyped] = useState(url ?? '')
  const [isRefused, setRefused] = useState(false)
  const set = (target: string | null) => {
    setLink(editor, target)
    onClose()
    editor.focus()
  }
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        const target = safeUrl(complete(typed.trim()))
        if (target === null) setRefused(true)
        else set(target)
      }}
    >
      <TextField
        autoFocus
        label={t('link.address')}
        onChange={(value) => {
          setTyped(value)
          setRefused(false)
        }}
        problem={isRefused ? t('link.refused') : undefined}
        value={typed}
      />
      <div className="flex justify-end gap-2">
        {url !== null && (
          <Button look="quiet" onPress={() => set(null)}>
            {t('link.remove')}
          </Button>
        )}
        <Button type="submit">{t('link.set')}</Button>
      </div>
    </form>
  )
}
