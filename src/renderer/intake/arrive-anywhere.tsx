import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { screen, showDialog } from '../screen.ts'
import { droppedIn } from './runs/sources.ts'
import { takeDropped } from './runs/take.ts'
import { addFiles, addPaste } from './tray.ts'

const typing = 'input, textarea, [contenteditable="true"]'

/** A file dropped on the house style is one, and what is pasted there is no article. */
const isElsewhere = (): boolean => screen.get().dialog === 'house-style'

const bringsFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') === true && !isElsewhere()

/**
 * Files dropped anywhere on the window, and text pasted where nobody types, come into the import
 * dialog. Listens before the article's editor, which would take a dropped file for a picture.
 */
export function ArriveAnywhere() {
  const t = useTranslations('queue')
  const [hovering, setHovering] = useState(false)

  useEffect(() => {
    let depth = 0
    const over = (event: DragEvent) => {
      if (bringsFiles(event)) event.preventDefault()
    }
    const enter = (event: DragEvent) => {
      if (!bringsFiles(event)) return
      depth += 1
      setHovering(true)
    }
    const leave = (event: DragEvent) => {
      if (!bringsFiles(event)) return
      depth = Math.max(0, depth - 1)
      if (depth === 0) setHovering(false)
    }
    const drop = (event: DragEvent) => {
      depth = 0
      setHovering(false)
      const { dataTransfer } = event
      if (!bringsFiles(event) || dataTransfer === null) return
      // A folder counts as a file here, too.
      if (dataTransfer.files.length === 0) return
      event.preventDefault()
      event.stopPropagation()
      if (takeDropped(droppedIn(dataTransfer))) showDialog('import')
    }
    const paste = (event: ClipboardEvent) => {
      const { clipboardData, target } = event
      if (isElsewhere() || clipboardData === null) return
      if (target instanceof Element && target.closest(typing)) return
      const text = clipboardData.getData('text/plain')
      const html = clipboardData.getData('text/html')
      const files = [...clipboardData.files]
      if (files.length > 0) addFiles(files)
      else if (text.trim() !== '' || html !== '') addPaste(text, html)
      else return
      event.preventDefault()
      showDialog('import')
    }
    const listening = new AbortController()
    const { signal } = listening
    window.addEventListener('dragover', over, { capture: true, signal })
    window.addEventListener('dragenter', enter, { capture: true, signal })
    window.addEventListener('dragleave', leave, { capture: true, signal })
    window.addEventListener('drop', drop, { capture: true, signal })
    window.addEventListener('paste', paste, { signal })
    return () => listening.abort()
  }, [])

  if (!hovering) return null
  return (
    <div className="pointer-events-none fixed inset-2 z-50 grid place-items-center rounded-[14px] border-2 border-accent border-dashed bg-[oklch(from_var(--accent-soft)_l_c_h/0.88)]">
      <p className="font-heavy font-reading text-[26px] text-accent">{t('desk.drop')}</p>
    </div>
  )
}
