import { type ReactNode, useId } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { KeyedFinding } from '#shared/checks/finding.ts'
import { findingMessage } from '#shared/checks/message.ts'
import { focusPlace } from '../draft-focus.ts'
import { useStore } from '../store.ts'
import { ShapeIcon } from '../ui/shapes.tsx'
import { toneText } from '../ui/sign.tsx'
import { DismissForm } from './dismiss-form.tsx'
import { FindingButtons } from './finding-buttons.tsx'
import { panel } from './panel.ts'
import { QuotedWords } from './quoted-words.tsx'
import { severityLook } from './severity-look.ts'
import { Why } from './why.tsx'

interface Props {
  readonly finding: KeyedFinding
  /** Names it among all that are on screen. */
  readonly item: string
  /** The message leads to its place; not where the place is right beside it. */
  readonly goes?: boolean
  /** A locked bullet is left as it is; words that are being typed have no answers yet. */
  readonly answers?: 'all' | 'dismiss' | 'none'
  /** A way to look at it, before the answers. */
  readonly way?: ReactNode
  /** What is shown under the message. */
  readonly children?: ReactNode
}

/** One finding: what is wrong, what the article has instead, and the ways to answer it. */
export function FindingItem({
  finding,
  item,
  goes = false,
  answers = 'all',
  way = null,
  children = null,
}: Props) {
  const t = useTranslations('summary')
  const locale = useLocale()
  const { tone, shape } = severityLook[finding.severity]
  const isDismissing = useStore(panel, ({ work }) => work.kind === 'dismiss' && work.item === item)
  const isAsked = useStore(panel, ({ work }) => work.kind === 'why' && work.item === item)
  const messageId = useId()
  const message = <QuotedWords text={findingMessage(finding, locale)} />
  return (
    <li
      className="finding-item"
      data-finding={finding.key}
      data-item={item}
      data-severity={finding.severity}
    >
      <span className={`${toneText[tone]} finding-shape`}>
        <ShapeIcon shape={shape} size={14} />
        <span className="sr-only">{t(`severity.${finding.severity}`)}</span>
      </span>
      {goes ? (
        <button
          className="finding-words"
          id={messageId}
          onClick={() => focusPlace(finding.place)}
          type="button"
        >
          {message}
        </button>
      ) : (
        <span className="finding-words" id={messageId}>
          {message}
        </span>
      )}
      {children}
      {isDismissing ? (
        <DismissForm finding={finding} item={item} />
      ) : (
        (way !== null || answers !== 'none') && (
          <div className="finding-ways">
            {way}
            {answers !== 'none' && (
              <FindingButtons
                describedBy={messageId}
                finding={finding}
                isAsked={isAsked}
                item={item}
                mayChange={answers === 'all'}
              />
            )}
          </div>
        )
      )}
      {isAsked && <Why finding={finding} item={item} />}
    </li>
  )
}
