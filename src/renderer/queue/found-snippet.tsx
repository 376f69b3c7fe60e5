import { useTranslations } from 'use-intl'
import { useFoundBy } from './found-context.ts'
import { Marked } from './marked.tsx'

/** Where the words stand that a draft was found by; a place in its title is marked there. */
export function FoundSnippet({ id }: Readonly<{ id: string }>) {
  const t = useTranslations('queue')
  const snippet = useFoundBy().snippets[id]
  if (snippet === undefined || snippet.part === 'title' || snippet.part === 'writer') return null
  return (
    <span className="line-clamp-2 text-ink-2 text-small">
      {snippet.part !== 'body' && (
        <span className="text-ink-3">{t(`find.part.${snippet.part}`)}: </span>
      )}
      <Marked marks={snippet.marks} text={snippet.text} />
    </span>
  )
}
