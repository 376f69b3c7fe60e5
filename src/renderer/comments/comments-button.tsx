import { MessageSquare } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { useDraft } from '../draft/open-draft.ts'
import { Tooltip } from '../ui/tooltip.tsx'
import { LIST_KEY, useToggleComments } from './use-toggle-comments.ts'

/** How many comments are open, and the way to them. */
export function CommentsButton() {
  const t = useTranslations('comments')
  const toggle = useToggleComments()
  const count = useDraft(
    ({ comments }) => comments.filter(({ resolved }) => resolved === null).length,
  )
  return (
    <Tooltip keys={LIST_KEY} text={t('list', { count })}>
      <Button
        aria-label={t('list', { count })}
        className="tabular inline-flex h-7 min-w-7 flex-none cursor-default items-center justify-center gap-1 rounded-[6px] px-1 font-ui text-ink-2 text-small data-hovered:bg-line data-pressed:bg-line-strong"
        onPress={toggle}
      >
        <MessageSquare aria-hidden="true" size={16} strokeWidth={1.75} />
        {count > 0 && <span aria-hidden="true">{count}</span>}
      </Button>
    </Tooltip>
  )
}
