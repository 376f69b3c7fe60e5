import { type FormEvent, type KeyboardEvent, type ReactNode, useId } from 'react'
import { useTranslations } from 'use-intl'
import type { DecisionAction } from '#shared/workflow/status.ts'
import { matchesKeys } from '../keys/keys.ts'
import { closeDialog } from '../screen.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import type { Wording } from './decide.ts'
import { DECIDE_KEYS, STAY_KEYS } from './decision-keys.ts'
import { useDecide } from './use-decide.ts'

interface Props {
  readonly title: string
  readonly lead?: string
  readonly width?: 'small'
  readonly action: DecisionAction
  /** What the decision is recorded with; null while something that it needs is missing. */
  readonly wording: Wording | null
  /** Says what is missing. */
  readonly hint?: string
  readonly label: string
  /** Words of the button that takes it and stays with the draft. */
  readonly stay?: string
  readonly look?: 'main' | 'danger'
  readonly children: ReactNode
}

/** A decision that asks for reasons: its fields, and the button that takes it. */
export function DecisionDialog({
  action,
  wording,
  hint,
  label,
  stay,
  look,
  children,
  ...dialog
}: Props) {
  const common = useTranslations('common')
  const { run, isDeciding } = useDecide()
  const form = useId()

  const send = (stays = false) => {
    if (wording !== null && !isDeciding) void run(action, wording, { stays })
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    send()
  }
  // In a field of several lines, and in that of a date, Enter alone does not send.
  const onKeyDown = (event: KeyboardEvent) => {
    const stays = stay !== undefined && matchesKeys(event, STAY_KEYS)
    if (event.repeat || !(stays || matchesKeys(event, DECIDE_KEYS))) return
    event.preventDefault()
    event.stopPropagation()
    send(stays)
  }

  return (
    <Dialog
      {...dialog}
      foot={
        <>
          {hint !== undefined && (
            <span className="mr-auto text-ink-3 text-small">{wording === null && hint}</span>
          )}
          <Button onPress={closeDialog}>{common('cancel')}</Button>
          {stay !== undefined && (
            <Button isDisabled={wording === null || isDeciding} onPress={() => send(true)}>
              {stay}
            </Button>
          )}
          <Button
            form={form}
            isDisabled={wording === null}
            isPending={isDeciding}
            keys={DECIDE_KEYS}
            look={look ?? 'main'}
            type="submit"
          >
            {label}
          </Button>
        </>
      }
      isDismissable={dialog.width === 'small'}
      isOpen
      onClose={closeDialog}
      onKeyDown={onKeyDown}
    >
      <form className="grid gap-4" id={form} onSubmit={onSubmit}>
        {children}
      </form>
    </Dialog>
  )
}
