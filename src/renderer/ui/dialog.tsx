import { X } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { IconButton } from './icon-button.tsx'

const widths = {
  small: 'max-w-[440px]',
  medium: 'max-w-[600px]',
  large: 'max-w-[880px]',
  page: 'max-w-[1120px]',
} as const

interface DialogProps {
  readonly title: string
  /** A sentence under the title: what this is about to do. */
  readonly lead?: ReactNode
  readonly isOpen: boolean
  readonly onClose: () => void
  /** `page` is as high as the window, and its children lay out the whole body themselves. */
  readonly width?: keyof typeof widths
  /** False where a click beside the dialog would lose what was typed. */
  readonly isDismissable?: boolean
  /** Its body is words alone: the arrow keys scroll it, so it takes the focus (WCAG 2.1.1). */
  readonly isText?: boolean
  /** Sees every key that is pressed in it, before what has the focus. */
  readonly onKeyDown?: (event: KeyboardEvent) => void
  /** Buttons, the main act last. */
  readonly foot?: ReactNode
  readonly children?: ReactNode
}

/** A modal dialog; the focus returns to where it came from when it closes. */
export function Dialog({
  title,
  lead,
  isOpen,
  onClose,
  width = 'medium',
  isDismissable = true,
  isText = false,
  onKeyDown,
  foot,
  children,
}: DialogProps) {
  const t = useTranslations('common')
  const readable = isText ? { 'aria-label': title, role: 'region', tabIndex: 0 } : {}
  return (
    <ModalOverlay
      className="fixed inset-0 z-40 flex items-center justify-center bg-[oklch(0.2_0.01_70/0.38)] p-6"
      isDismissable={isDismissable}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className={`appear w-full ${widths[width]}`}>
        {/* The dialog itself may have the focus, and takes no keys; buttons keep theirs to themselves. */}
        <div className="contents" onKeyDownCapture={onKeyDown} role="none">
          <AriaDialog
            className={`flex max-h-[calc(100vh-48px)] flex-col rounded-[12px] border border-line bg-paper shadow-[0_8px_40px_oklch(0_0_0/0.22)] outline-none ${width === 'page' ? 'h-[calc(100vh-48px)]' : ''}`}
          >
            <header className="flex items-start gap-4 px-5 pt-4 pb-3">
              <div className="grid flex-1 gap-1">
                <Heading className="font-heavy font-reading text-title" slot="title">
                  {title}
                </Heading>
                {lead !== undefined && <p className="text-ink-2">{lead}</p>}
              </div>
              <IconButton icon={X} label={t('close')} onPress={onClose} />
            </header>
            <div
              {...readable}
              className={`min-h-0 flex-1 ${width === 'page' ? 'flex flex-col border-line border-t' : 'overflow-y-auto px-5 pt-1 pb-5'}`}
            >
              {children}
            </div>
            {foot !== undefined && (
              <footer className="flex flex-wrap items-center justify-end gap-2 border-line border-t px-5 py-3">
                {foot}
              </footer>
            )}
          </AriaDialog>
        </div>
      </Modal>
    </ModalOverlay>
  )
}
