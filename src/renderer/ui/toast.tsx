import { X } from 'lucide-react'
import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { useCommand } from '../keys/commands.ts'
import { Button } from './button.tsx'
import { IconButton } from './icon-button.tsx'
import { ShapeIcon } from './shapes.tsx'
import type { Tone } from './sign.tsx'
import { toneText } from './sign.tsx'
import { TimeLeft } from './time-left.tsx'

interface NoticeAction {
  readonly label: string
  /** The key that does the same as long as the notice stands. */
  readonly keys?: string
  readonly run: () => void
}

interface Notice {
  readonly text: string
  readonly tone: Tone
  readonly action: NoticeAction | null
}

const queue = new ToastQueue<Notice>({ maxVisibleToasts: 3 })

interface NoticeOptions {
  readonly tone?: Tone
  readonly action?: NoticeAction
}

/** How long the way back is offered; the time stands still while it has the pointer or the focus. */
const UNDO_MS = 10_000

/** Says what was done, and offers the way back. A failure stays until it is closed. */
export function showToast(text: string, { tone = 'good', action }: NoticeOptions = {}): void {
  const lasting = tone === 'bad'
  queue.add(
    { text, tone, action: action ?? null },
    lasting ? {} : { timeout: action === undefined ? 5_000 : UNDO_MS },
  )
}

function ActionKey({ action, run }: Readonly<{ action: NoticeAction; run: () => void }>) {
  useCommand({
    id: 'desk.notice',
    group: 'desk',
    title: action.label,
    ...(action.keys === undefined ? {} : { keys: action.keys }),
    run,
  })
  return null
}

interface ActionButtonProps {
  readonly action: NoticeAction
  /** The key takes back the last act first, and then the one before it. */
  readonly hasKey: boolean
  readonly onDone: () => void
}

/** The way back, by button and, where it has one, by key. */
function ActionButton({ action, hasKey, onDone }: ActionButtonProps) {
  const run = () => {
    action.run()
    onDone()
  }
  return (
    <>
      {hasKey && <ActionKey action={action} run={run} />}
      <Button keys={hasKey ? action.keys : undefined} look="link" onPress={run}>
        {action.label}
      </Button>
    </>
  )
}

const isNewest = (key: string): boolean =>
  queue.visibleToasts.find(({ content }) => content.action !== null)?.key === key

/**
 * At the foot of the queue, above what can be done with chosen drafts: elsewhere they would lie over the buttons
 * of a dialog opened meanwhile.
 */
export function Toasts() {
  const t = useTranslations('common')
  return (
    <ToastRegion
      aria-label={t('notices')}
      className="fixed bottom-[calc(anchor(--queue-foot_top,60px)+12px)] left-3 z-50 flex flex-col items-start gap-2 rounded-card"
      queue={queue}
    >
      {({ toast }) => (
        <Toast
          className="toast appear flex max-w-[400px] items-center gap-3 rounded-card border border-line bg-raised py-2 pr-2 pl-3.5 shadow-[0_6px_28px_oklch(0_0_0/0.18)]"
          toast={toast}
        >
          <span className={toneText[toast.content.tone]}>
            <ShapeIcon shape={toast.content.tone === 'good' ? 'check' : 'triangle'} size={15} />
          </span>
          <ToastContent className="flex-1">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action !== null && <TimeLeft />}
          {toast.content.action !== null && (
            <ActionButton
              action={toast.content.action}
              hasKey={isNewest(toast.key)}
              onDone={() => queue.close(toast.key)}
            />
          )}
          <IconButton icon={X} label={t('close')} slot="close" />
        </Toast>
      )}
    </ToastRegion>
  )
}
