import { ImageUp } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { safePictureAddress } from '#shared/article/safe-url.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Popover, PopoverTrigger } from '../../ui/popover.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** What comes in the place of a picture. */
export interface NewPicture {
  readonly asset: string
  /** Caption, credit, licence and alternative text were about the old one. */
  readonly isAnother: boolean
}

interface Props {
  readonly asset: string | null
  readonly onReplace: (picture: NewPicture) => void
}

/** A button in the figure, and the form for the address of another picture. */
export function ReplacePicture(props: Props) {
  const t = useTranslations('draft')
  return (
    <PopoverTrigger>
      <IconButton icon={ImageUp} label={t('figure.replace')} />
      <Popover label={t('figure.replace')} placement="bottom end">
        {({ close }) => <PictureForm {...props} onClose={close} />}
      </Popover>
    </PopoverTrigger>
  )
}

function PictureForm({ asset, onReplace, onClose }: Props & { readonly onClose: () => void }) {
  const t = useTranslations('draft')
  const [typed, setTyped] = useState(asset ?? '')
  const [isAnother, setAnother] = useState(true)
  const [isRefused, setRefused] = useState(false)
  return (
    <form
      className="grid w-[340px] gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        const address = safePictureAddress(typed.trim())
        // A path or an id, as an import may have, is nothing that a person can point at.
        if (address === null || !/^https?:/i.test(address)) return setRefused(true)
        if (address !== asset) onReplace({ asset: address, isAnother })
        onClose()
      }}
    >
      <TextField
        autoFocus
        label={t('figure.address')}
        onChange={(value) => {
          setTyped(value)
          setRefused(false)
        }}
        problem={isRefused ? t('figure.refused') : undefined}
        value={typed}
      />
      <Checkbox isSelected={isAnother} onChange={setAnother}>
        {t('figure.another')}
      </Checkbox>
      <Button className="justify-self-end" type="submit">
        {t('figure.set')}
      </Button>
    </form>
  )
}
