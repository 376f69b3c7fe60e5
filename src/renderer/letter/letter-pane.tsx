import { X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { LetterAction } from '#shared/letter/letter.ts'
import { writtenNotes } from '#shared/letter/note.ts'
import { DECIDE_KEYS } from '../decision/decision-keys.ts'
import { Reasons } from '../decision/reasons.tsx'
import { onFocusTarget } from '../draft-focus.ts'
import { cycleRegion } from '../frame/regions.ts'
import { matchesKeys } from '../keys/keys.ts'
import { useStore } from '../store.ts'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { TextField } from '../ui/text-field.tsx'
import { chooseAction, leaveLetter, letterMode, showLetter } from './letter-mode.ts'
import { NoteList } from './note-list.tsx'
import { useDecideLetter } from './use-decide-letter.ts'
import { useNotedText } from './use-noted-text.ts'
import { useWritten } from './use-written.ts'

/** The two kinds of rejection differ in what the writer may do, so the editor chooses one. */
function KindOfRejection({ value }: Readonly<{ value: LetterAction }>) {
  const t = useTranslations('decision')
  return (
    <Choice<LetterAction>
      label={t('reject.kind')}
      onChange={chooseAction}
      options={[
        {
          key: 'reject-may-return',
          label: t('reject.mayReturn'),
          description: t('reject.mayReturnHint'),
        },
        { key: 'reject', label: t('reject.final'), description: t('reject.finalHint') },
      ]}
      value={value}
    />
  )
}

/** What the writer is told and asked to do, written beside the article that it is about. */
export function LetterPane() {
  const t = useTranslations('letter')
  const decision = useTranslations('decision')
  const action = useStore(letterMode, (now) => now.action)
  const { written, change } = useWritten()
  const { run, isDeciding } = useDecideLetter()
  // By now the note that it was opened for has taken the focus, and the wish for it is gone.
  const [isForNoNote] = useState(() => letterMode.get().focus === null)
  const pane = useRef<HTMLElement>(null)
  useNotedText()
  const isRequest = action === 'request-changes'
  const title = decision(isRequest ? 'requestChanges.title' : 'reject.title')
  const isReady =
    written.reasons.length > 0 ||
    written.note.trim() !== '' ||
    writtenNotes(written.notes).length > 0

  const decide = () => {
    if (isReady) void run()
  }
  // The focus may go to the article and back: it encloses nothing but its own keys.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') leaveLetter()
    else if (event.key === 'F6') cycleRegion(event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
  }
  // On its way down: a radio button or another button would take it for a press on itself.
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (!matchesKeys(event, DECIDE_KEYS)) return
    event.preventDefault()
    event.stopPropagation()
    if (!event.repeat) decide()
  }

  useEffect(() => {
    const enter = () => pane.current?.querySelector<HTMLElement>('input, textarea')?.focus()
    if (isForNoNote) enter()
    return onFocusTarget((target) => {
      if (target.kind === 'pane' && target.pane === 'summary') enter()
    })
  }, [isForNoNote])

  return (
    <section
      aria-label={title}
      className="flex h-full flex-col bg-desk"
      onKeyDown={onKeyDown}
      onKeyDownCapture={onKeyDownCapture}
      ref={pane}
      role="dialog"
    >
      <header className="flex items-start gap-3 px-4 pt-3 pb-2">
        <div className="grid flex-1 gap-0.5">
          <h2 className="font-heavy font-reading text-title">{title}</h2>
          <p className="text-ink-2 text-small">{t('lead')}</p>
        </div>
        <IconButton icon={X} keys="Escape" label={t('close')} onPress={leaveLetter} />
      </header>
      <div className="grid min-h-0 flex-1 grid-cols-1 content-start gap-4 overflow-y-auto px-4 pt-1 pb-4">
        {!isRequest && <KindOfRejection value={action} />}
        <Reasons
          onChange={(reasons) => change({ reasons: [...reasons] })}
          value={written.reasons}
        />
        <NoteList />
        <TextField
          description={t('wordsHint')}
          label={t('words')}
          maxLength={10_000}
          onChange={(note) => change({ note })}
          rows={3}
          value={written.note}
        />
      </div>
      <footer className="flex flex-wrap items-center justify-end gap-2 border-line border-t px-4 py-3">
        <span className="w-full text-ink-3 text-small empty:hidden">
          {!isReady && decision('needsReason')}
        </span>
        <Button isDisabled={!isReady} onPress={() => showLetter(null)}>
          {t('preview')}
        </Button>
        <Button
          isDisabled={!isReady}
          isPending={isDeciding}
          keys={DECIDE_KEYS}
          look={isRequest ? 'main' : 'danger'}
          onPress={decide}
        >
          {decision(`act.${action}`)}
        </Button>
      </footer>
    </section>
  )
}
