import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import type { Prompt } from '#shared/contract/models.ts'
import { failureOf } from '../../draft/ask.ts'
import { deskQuery } from '../../queries.ts'
import { FailureState } from '../../recovery/failure-state.tsx'
import { Spinner } from '../../ui/progress.tsx'

/** So many characters of a hash tell two texts apart for the eye. */
const SHORT = 12

/** Words alone: the arrow keys scroll them, so they take the focus (WCAG 2.1.1). */
const readable = { tabIndex: 0 } as const

function PromptText({ prompt }: Readonly<{ prompt: Prompt }>) {
  const t = useTranslations('models')
  const { version, language, hash, text } = prompt
  return (
    <section {...readable} aria-label={version} className="grid gap-1.5">
      <h4 className="font-strong">{t(`prompts.language.${language}`)}</h4>
      <p className="flex flex-wrap gap-x-4 text-ink-3 text-small">
        <span>{t('prompts.version', { version })}</span>
        <span title={hash}>{t('prompts.hash', { hash: hash.slice(0, SHORT) })}</span>
      </p>
      <pre className="whitespace-pre-wrap rounded-round border border-line bg-raised px-4 py-3 font-ui text-[12.5px]/[1.55]">
        {text}
      </pre>
    </section>
  )
}

/** What a model is told, word by word. */
export function PromptsSection() {
  const t = useTranslations('models')
  const common = useTranslations('common')
  const { data, error, refetch } = useQuery(
    deskQuery.models.prompts.queryOptions({ staleTime: Number.POSITIVE_INFINITY }),
  )
  if (error !== null)
    return <FailureState failure={failureOf(error)} onRetry={() => void refetch()} />
  return (
    <div className="grid content-start gap-5">
      <div className="grid gap-1">
        <h3 className="font-heavy text-large">{t('prompts.title')}</h3>
        <p className="text-ink-2">{t('prompts.text')}</p>
      </div>
      {data === undefined && <Spinner label={common('loading')} />}
      {data?.map((prompt) => (
        <PromptText key={prompt.version} prompt={prompt} />
      ))}
    </div>
  )
}
