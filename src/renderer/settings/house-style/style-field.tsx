import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { writtenStyle } from '#shared/checks/style/print-house-style.ts'
import { Button } from '../../ui/button.tsx'
import { useHouseStyleEdit } from './edit-context.ts'
import { atPath, focusPath } from './go-to-path.ts'
import { hasSamePart, partOf, type StylePart, standardStyle } from './style-parts.ts'

interface Props {
  readonly part: StylePart
  /** As the field itself is called. */
  readonly label: string
  readonly children: ReactNode
}

/** A field that says whether it was changed, with its way back to what Sunting brings along. */
export function StyleField({ part, label, children }: Props) {
  const t = useTranslations('house-style')
  const { base, written, change } = useHouseStyleEdit()
  const isChanged = !hasSamePart(written, writtenStyle(base), part)
  const isStandard = hasSamePart(written, standardStyle, part)
  return (
    <div className="grid content-start gap-0.5" {...atPath(part)}>
      {children}
      {(isChanged || !isStandard) && (
        <p className="flex items-center gap-3 text-small">
          {isChanged && (
            <span className="inline-flex items-center gap-1.5 font-strong text-accent">
              <span aria-hidden="true" className="size-1.5 rounded-full bg-accent" />
              {t('changed')}
            </span>
          )}
          {!isStandard && (
            <Button
              aria-label={t('toDefaultOf', { field: label })}
              look="link"
              onPress={() => {
                change(partOf(written, standardStyle, part))
                // The button is gone with what it did.
                requestAnimationFrame(() => focusPath(part))
              }}
            >
              {t('toDefault')}
            </Button>
          )}
        </p>
      )}
    </div>
  )
}
