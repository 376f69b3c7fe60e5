import { ChevronDown, ChevronUp } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { envelope } from '#shared/article/nodes.ts'
import { plainText } from '#shared/article/plain-text.ts'
import { readBlocks } from '#shared/article/read-blocks.ts'
import type { Change } from '#shared/revision/change.ts'
import { textOf } from '#shared/revision/runs.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { chooseChange } from './revision-mode.ts'
import { useChangeWords } from './revision-words.ts'
import type { Compared } from './use-revisions.ts'

const MOST = 140

const short = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text)

const lineOf =
  ({ blocks }: Compared) =>
  (change: Change): string => {
    switch (change.kind) {
      case 'added':
      case 'removed': {
        const [block] = readBlocks(envelope([change.node]))
        return block === undefined ? '' : block.figure?.caption || plainText({ blocks: [block] })
      }
      case 'moved':
        return textOf(blocks.after[change.to.at]?.runs ?? [])
      case 'replaced':
        return textOf(blocks.after[change.at.after]?.runs ?? [])
      default:
        return ''
    }
  }

/** Names a change within its comparison. */
function keyOf(change: Change): string {
  switch (change.kind) {
    case 'title':
    case 'excerpt':
      return change.kind
    case 'added':
    case 'removed':
      return `${change.kind} ${change.place.at}`
    case 'moved':
      return `moved ${change.from.at}`
    case 'replaced':
    case 'shape':
      return `${change.kind} ${change.at.after}`
    case 'figure':
      return `${change.field} ${change.at.after}`
    default:
      return `${change.kind} ${change.at.after} ${change.span.before.start} ${change.span.after.start}`
  }
}

interface Props {
  readonly compared: Compared
  readonly chosen: number
  /** Absent where the newer side is not the text on screen: what is frozen stays. */
  readonly onRevert: ((change: Change) => void) | undefined
  readonly onStep: (step: -1 | 1) => void
}

function Side({ text, as: As }: Readonly<{ text: string; as: 'del' | 'ins' }>) {
  return text === '' ? null : <As>{short(text.trim())}</As>
}

/** Every change by name, with both sides of it, in the order of the text. */
export function ChangeList({ compared, chosen, onRevert, onStep }: Props) {
  const t = useTranslations('revisions')
  const words = useChangeWords()
  const list = useRef<HTMLOListElement>(null)
  const { changes } = compared
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    if (event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    onStep(event.key === 'ArrowDown' ? 1 : -1)
  }
  return (
    <section aria-label={t('changes')} className="revision-side">
      <header className="revision-head">
        <h3 className="font-strong">{t('count', { count: changes.length })}</h3>
        <span className="flex-1" />
        <IconButton
          icon={ChevronUp}
          keys="Shift+J"
          label={t('previous')}
          onPress={() => onStep(-1)}
        />
        <IconButton icon={ChevronDown} keys="J" label={t('next')} onPress={() => onStep(1)} />
      </header>
      {changes.length === 0 ? (
        <p className="p-3 text-ink-2">{t('same')}</p>
      ) : (
        // The list is walked by arrow keys from any of its buttons.
        <ol className="revision-scroll" onKeyDown={onKeyDown} ref={list}>
          {changes.map((change, index) => {
            const { name, before, after, links } = words(change, lineOf(compared))
            return (
              <li
                className="revision-change"
                data-chosen={index === chosen || undefined}
                key={keyOf(change)}
              >
                <button
                  aria-current={index === chosen || undefined}
                  className="revision-go"
                  data-change-button={index}
                  onClick={() => chooseChange(index)}
                  tabIndex={index === chosen ? 0 : -1}
                  type="button"
                >
                  <b>{name}</b>
                  <span className="word-diff">
                    <Side as="del" text={before} /> <Side as="ins" text={after} />
                  </span>
                  {links !== null && (
                    <span className="word-diff text-small">
                      {t('kind.link')}: <Side as="del" text={links.before || t('noLink')} />{' '}
                      <Side as="ins" text={links.after || t('noLink')} />
                    </span>
                  )}
                </button>
                {onRevert !== undefined && index === chosen && (
                  <Button keys="B" look="quiet" onPress={() => onRevert(change)}>
                    {t('revert')}
                  </Button>
                )}
              </li>
            )
          })}
        </ol>
      )}
    </section>
  )
}
