import { FolderOpen } from 'lucide-react'
import { type ClipboardEvent, useState } from 'react'
import { FileTrigger, Label, TextArea, TextField } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { closeDialog } from '../screen.ts'
import { Button } from '../ui/button.tsx'
import { askForFolder } from './runs/ask-for-folder.ts'
import { takeChosen, takeFolder } from './runs/take.ts'
import { addFiles, addPaste } from './tray.ts'

/** Type the article or paste it: a paste is recognised at once, with its formatting. */
function PasteField() {
  const t = useTranslations('intake')
  const [text, setText] = useState('')

  const onPaste = (event: ClipboardEvent) => {
    const { clipboardData } = event
    event.preventDefault()
    event.stopPropagation()
    if (clipboardData.files.length > 0) addFiles([...clipboardData.files])
    else addPaste(clipboardData.getData('text/plain'), clipboardData.getData('text/html'))
  }

  return (
    <TextField className="grid grid-rows-[1fr_auto] gap-1" onChange={setText} value={text}>
      <Label className="sr-only">{t('pasteLabel')}</Label>
      <TextArea
        className="min-h-[74px] w-full resize-none rounded-round border border-line-strong bg-raised px-3 py-2 font-reading text-large data-hovered:border-ink-3"
        onPaste={onPaste}
        placeholder={t('pasteHere')}
      />
      {text.trim() !== '' && (
        <Button
          className="justify-self-end"
          look="link"
          onPress={() => {
            addPaste(text, '')
            setText('')
          }}
        >
          {t('recogniseTyped')}
        </Button>
      )}
    </TextField>
  )
}

/** The ways in: choose files, drop them, or paste. */
export function Arrivals() {
  const t = useTranslations('intake')
  const arrivals = useTranslations('arrivals')
  return (
    <div className="grid grid-cols-[auto_1fr] items-stretch gap-4">
      <div className="grid w-[250px] content-center justify-items-center gap-2 rounded-card border border-line-strong border-dashed px-4 py-3 text-center">
        <FileTrigger
          acceptedFileTypes={['.txt', '.html', '.htm', '.md', '.markdown', 'text/*']}
          allowsMultiple
          onSelect={(files) => {
            if (!takeChosen(files === null ? [] : [...files])) closeDialog()
          }}
        >
          <Button>
            <FolderOpen aria-hidden="true" size={15} />
            {t('choose')}
          </Button>
        </FileTrigger>
        <Button
          look="link"
          onPress={() =>
            askForFolder((files) => {
              takeFolder(files)
              closeDialog()
            })
          }
        >
          {arrivals('chooseFolder')}
        </Button>
        <p className="text-ink-3 text-small">{t('orDrop')}</p>
      </div>
      <PasteField />
    </div>
  )
}
