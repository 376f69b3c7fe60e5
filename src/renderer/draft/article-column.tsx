import { type ReactNode, startTransition, useCallback, useState } from 'react'
import { useTranslations } from 'use-intl'
import { SelectionComment } from '../comments/selection-comment.tsx'
import { BlockHandle } from './editor/block-handle.tsx'

/** The column of the article. What stands in its margins is drawn after it: nobody's text waits for that. */
export function ArticleColumn({
  canBeEdited,
  children,
}: Readonly<{ canBeEdited: boolean; children: ReactNode }>) {
  const t = useTranslations('draft')
  const [column, setColumn] = useState<HTMLElement | null>(null)
  const keep = useCallback(
    (element: HTMLElement | null) => startTransition(() => setColumn(element)),
    [],
  )
  return (
    <article aria-label={t('article')} className="article-column" ref={keep}>
      {children}
      {column !== null && <SelectionComment column={column} />}
      {column !== null && canBeEdited && <BlockHandle />}
    </article>
  )
}
