import { useTranslations } from 'use-intl'

/** Stands where a block is that this version cannot show; the block itself is kept whole. */
export function UnknownBlock({ type }: Readonly<{ type: string }>) {
  const t = useTranslations('draft')
  return (
    <p className="article-aside" contentEditable={false}>
      {t('unknownBlock', { type })}
    </p>
  )
}
