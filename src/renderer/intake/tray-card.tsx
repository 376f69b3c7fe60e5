import { ChevronRight, ClipboardPaste, FileText, X } from 'lucide-react'
import { memo, useState } from 'react'
import { Disclosure, DisclosurePanel, Heading, Button as PlainButton } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { Recognised } from '#shared/contract/intake.ts'
import { useFailureWords } from '../recovery/failure-words.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Note } from '../ui/note.tsx'
import { Spinner } from '../ui/progress.tsx'
import { Sign } from '../ui/sign.tsx'
import { RecognisedParts } from './recognised-parts.tsx'
import { ReturningNote } from './returning-note.tsx'
import { importable, nameWriter, removeItem, type TrayItem } from './tray.ts'

interface TrayCardProps {
  readonly item: TrayItem
  /** Alone it lies open; among others it shows its first line. */
  readonly isOnly: boolean
  readonly onImport: (items: readonly TrayItem[]) => Promise<void>
  readonly onResubmit: (item: TrayItem, draftId: string) => Promise<void>
  readonly onOpenDraft: (ids: readonly string[]) => Promise<void>
}

function FirstLine({ item }: Readonly<{ item: TrayItem }>) {
  const t = useTranslations('intake')
  const Icon = item.name === '' ? ClipboardPaste : FileText
  const { state } = item
  const title = 'recognised' in state ? state.recognised.content.title : ''
  return (
    <span className="flex min-w-0 flex-1 items-center gap-2.5">
      <Icon aria-hidden="true" className="flex-none text-ink-3" size={16} />
      <span className="grid min-w-0">
        {'recognised' in state && (
          <span className="truncate font-heavy font-reading text-large">
            {title === '' ? <span className="text-bad">{t('noTitle')}</span> : title}
          </span>
        )}
        <span className="truncate text-ink-2 text-small">
          {item.name === '' ? t('pasted') : item.name}
          {'recognised' in state && ` · ${t(`format.${state.recognised.format}`)}`}
        </span>
      </span>
    </span>
  )
}

function Duplicate({
  item,
  recognised,
  onOpenDraft,
  onImport,
}: Readonly<
  { recognised: Recognised } & Pick<TrayCardProps, 'item' | 'onOpenDraft' | 'onImport'>
>) {
  const t = useTranslations('intake')
  const { duplicateOf } = recognised
  if (duplicateOf === null) return null
  return (
    <Note title={t('duplicate.title')} tone="warn">
      <span className="flex flex-wrap gap-x-4 gap-y-1">
        <span>{t('duplicate.text')}</span>
        <Button look="link" onPress={() => void onOpenDraft([duplicateOf])}>
          {t('duplicate.open')}
        </Button>
        <Button look="link" onPress={() => void onImport([item])}>
          {t('duplicate.again')}
        </Button>
      </span>
    </Note>
  )
}

function Body({ item, isOnly, onImport, onResubmit, onOpenDraft }: TrayCardProps) {
  const t = useTranslations('intake')
  const words = useFailureWords()
  const [expanded, setExpanded] = useState<boolean | null>(null)
  const isExpanded = expanded ?? isOnly
  const { state } = item
  switch (state.kind) {
    case 'reading':
      return <Spinner label={t('reading')} />
    case 'failed': {
      const { what, now } = words(state.failure)
      return (
        <Note title={what} tone="bad">
          {now}
        </Note>
      )
    }
    case 'importing':
      return <Spinner label={t('importing')} />
    case 'imported':
      return (
        <span className="flex items-center gap-3">
          <Sign tone="good">{t('onDesk')}</Sign>
          <Button look="link" onPress={() => void onOpenDraft([state.draftId])}>
            {t('open')}
          </Button>
        </span>
      )
    case 'recognised':
      return (
        <div className="grid gap-3">
          <Duplicate
            item={item}
            onImport={onImport}
            onOpenDraft={onOpenDraft}
            recognised={state.recognised}
          />
          <ReturningNote item={item} onOpenDraft={onOpenDraft} onResubmit={onResubmit} />
          <Disclosure className="grid gap-3" isExpanded={isExpanded} onExpandedChange={setExpanded}>
            <Heading level={3}>
              <PlainButton
                className="flex cursor-default items-center gap-1.5 rounded-[4px] font-strong text-accent"
                slot="trigger"
              >
                <ChevronRight
                  aria-hidden="true"
                  className={`transition-transform ${isExpanded ? 'rotate-90' : ''}`}
                  size={14}
                />
                {t('recognised', state.recognised.counts)}
              </PlainButton>
            </Heading>
            <DisclosurePanel>
              <RecognisedParts
                onWriter={(writer) => nameWriter(item.id, writer)}
                recognised={state.recognised}
                writer={state.writer}
              />
            </DisclosurePanel>
          </Disclosure>
        </div>
      )
  }
}

/** One submission in the tray; among a hundred, only the one that moves on is drawn again. */
export const TrayCard = memo(function TrayCard(props: TrayCardProps) {
  const t = useTranslations('intake')
  const { item, isOnly, onImport } = props
  const canImport = importable([item]).length > 0
  return (
    <article className="grid gap-3 rounded-card border border-line bg-raised px-4 py-3">
      <header className="flex items-center gap-2">
        <FirstLine item={item} />
        {!isOnly && canImport && (
          <Button look="quiet" onPress={() => void onImport([item])}>
            {t('importOne')}
          </Button>
        )}
        <IconButton icon={X} label={t('remove')} onPress={() => removeItem(item.id)} />
      </header>
      <Body {...props} />
    </article>
  )
})
