import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useProviders } from '../settings/models/providers.ts'
import { Button } from '../ui/button.tsx'
import { AskedChoice } from './asked-choice.tsx'

interface Props {
  readonly title: string
  /** Who is asked; null: sentences of the article. */
  readonly asked: string | null
  readonly onChoose: (providerId: string | null) => void
  readonly hasSentences?: boolean
  /** Ends what is running; absent while nothing is. */
  readonly onStop?: (() => void) | undefined
  readonly onLeave: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly children: ReactNode
}

/** The box around proposals: whom they come from, and the way out of it. It takes the focus. */
export function CandidateFrame(props: Props) {
  const {
    title,
    asked,
    onChoose,
    hasSentences = true,
    onStop,
    onLeave,
    onKeyDown,
    children,
  } = props
  const t = useTranslations('proposal')
  const common = useTranslations('common')
  const hasModels = useProviders().length > 0
  const box = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    box.current?.focus()
  }, [])
  return (
    <fieldset
      aria-label={title}
      className="candidates"
      onKeyDown={onKeyDown}
      ref={box}
      tabIndex={-1}
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        {hasModels ? (
          <AskedChoice hasSentences={hasSentences} onChange={onChoose} value={asked} />
        ) : (
          <b className="text-small">{title}</b>
        )}
        {onStop === undefined ? (
          <Button look="quiet" onPress={onLeave}>
            {common('close')}
          </Button>
        ) : (
          <Button keys="Escape" look="quiet" onPress={onStop}>
            {t('stop')}
          </Button>
        )}
      </div>
      {children}
    </fieldset>
  )
}
