import { ChevronDown, Copy } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import { readArticle } from '#shared/article/read.ts'
import type { Letter } from '#shared/letter/letter.ts'
import { writeLetter } from '#shared/letter/write-letter.ts'
import { DECIDE_KEYS } from '../decision/decision-keys.ts'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { matchesKeys } from '../keys/keys.ts'
import { closeDialog } from '../screen.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'
import { useStore } from '../store.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Menu, MenuItem, MenuTrigger } from '../ui/menu.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { showToast } from '../ui/toast.tsx'
import { copyLetter, letterFormats, saveLetter } from './letter-formats.ts'
import { LetterMail } from './letter-mail.tsx'
import { letterMode, shownLetter } from './letter-mode.ts'
import { LetterPaper } from './letter-paper.tsx'
import { useDecideLetter } from './use-decide-letter.ts'
import { useWritten } from './use-written.ts'

interface Shown {
  readonly letter: Letter
  /** ISO UTC time of its decision, or of now. */
  readonly at: string
  /** Null for the letter of a decision: that one is taken. */
  readonly action: Letter['action'] | null
}

function useShown(): Shown | null {
  const store = useDraftStore()
  const { preferences, houseStyle } = useDeskSettings()
  const { written } = useWritten()
  const { decisionId } = useStore(shownLetter, (now) => now)
  const action = useStore(letterMode, (now) => now.action)
  const { writer, decision } = useDraft(({ writer, decisions }) => ({
    writer,
    decision: decisions.find(({ id }) => id === decisionId) ?? null,
  }))
  if (decisionId !== null) {
    const letter = decision?.letter ?? null
    return letter === null || decision === null ? null : { letter, at: decision.at, action: null }
  }
  const article = readArticle(store.content())
  const editor = preferences.editor ?? ''
  const letter = writeLetter({ action, written, article, writer, editor, houseStyle })
  return { letter, at: new Date().toISOString(), action }
}

function Ways({ letter, at }: Pick<Shown, 'letter' | 'at'>) {
  const t = useTranslations('letter')
  const copy = async () => {
    const isCopied = await copyLetter(letter)
    showToast(t(isCopied ? 'copied' : 'copyFailed'), { tone: isCopied ? 'good' : 'bad' })
  }
  return (
    <div className="mr-auto flex flex-wrap items-end gap-2">
      <LetterMail letter={letter} />
      <Button onPress={() => void copy()}>
        <Copy aria-hidden="true" size={15} />
        {t('copy')}
      </Button>
      <MenuTrigger>
        <Button>
          {t('download')}
          <ChevronDown aria-hidden="true" size={14} />
        </Button>
        <Menu label={t('download')} placement="top start">
          {letterFormats.map((format) => (
            <MenuItem id={format} key={format} onAction={() => void saveLetter(letter, format, at)}>
              {t(`format.${format}`)}
            </MenuItem>
          ))}
        </Menu>
      </MenuTrigger>
    </div>
  )
}

/** The letter before it goes anywhere, or again later; every way out of here is the editor's own act. */
export function LetterDialog() {
  const t = useTranslations('letter')
  const decision = useTranslations('decision')
  const shown = useShown()
  const { change } = useWritten()
  const { run, isDeciding } = useDecideLetter()
  if (shown === null) return null
  const { letter, at, action } = shown
  const onKeyDown = (event: KeyboardEvent) => {
    if (action === null || event.repeat || !matchesKeys(event, DECIDE_KEYS)) return
    event.preventDefault()
    event.stopPropagation()
    void run()
  }
  return (
    <Dialog
      foot={
        <>
          <Ways at={at} letter={letter} />
          {action !== null && (
            <Button
              isPending={isDeciding}
              keys={DECIDE_KEYS}
              look={action === 'request-changes' ? 'main' : 'danger'}
              onPress={() => void run()}
            >
              {decision(`act.${action}`)}
            </Button>
          )}
        </>
      }
      isOpen
      isText
      lead={
        <span className="flex flex-wrap items-center gap-3">
          {t(action === null ? 'dialog.told' : 'dialog.lead')}
          {action !== null && (
            <Segmented
              label={t('language')}
              onChange={(language) => change({ language })}
              segments={[
                { key: 'id', label: t('in.id') },
                { key: 'en', label: t('in.en') },
              ]}
              value={letter.language}
            />
          )}
        </span>
      }
      onClose={closeDialog}
      onKeyDown={onKeyDown}
      title={t('dialog.title')}
      width="large"
    >
      <LetterPaper letter={letter} />
    </Dialog>
  )
}
