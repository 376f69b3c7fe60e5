import { useMemo, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { ask, type Failure } from '../../draft/ask.ts'
import { desk } from '../../queries.ts'
import { useFailureWords } from '../../recovery/failure-words.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { ShapeIcon } from '../../ui/shapes.tsx'
import { TextField } from '../../ui/text-field.tsx'

type Listed =
  | { readonly kind: 'no' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'models'; readonly models: readonly string[] }
  | { readonly kind: 'failed'; readonly failure: Failure }

interface Props {
  readonly id: string
  readonly value: string
  readonly onChoose: (model: string) => void
}

function Models({ models, value, onChoose }: Omit<Props, 'id'> & { models: readonly string[] }) {
  const t = useTranslations('models')
  const [query, setQuery] = useState('')
  const shown = useMemo(
    () => models.filter((model) => model.toLowerCase().includes(query.trim().toLowerCase())),
    [models, query],
  )
  if (models.length === 0) return <p className="text-ink-2">{t('list.empty')}</p>
  return (
    <div className="grid gap-2 rounded-card border border-line bg-raised p-3">
      <TextField autoFocus label={t('list.filter')} onChange={setQuery} value={query} />
      {shown.length === 0 && <p className="text-ink-2">{t('list.none', { query })}</p>}
      <ul aria-label={t('list.models')} className="grid max-h-[180px] overflow-y-auto">
        {shown.map((model) => (
          <li key={model}>
            <AriaButton
              aria-current={model === value}
              className="flex w-full cursor-default items-center gap-2 rounded-[6px] px-2 py-1 text-left data-hovered:bg-line"
              onPress={() => onChoose(model)}
            >
              <span className="w-4 flex-none text-accent">
                {model === value && <ShapeIcon shape="check" />}
              </span>
              <span className="break-all">{model}</span>
            </AriaButton>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The models that the saved server lists, to be chosen from. */
export function ServerModels({ id, value, onChoose }: Props) {
  const t = useTranslations('models')
  const words = useFailureWords()
  const [listed, setListed] = useState<Listed>({ kind: 'no' })
  const list = async () => {
    setListed({ kind: 'asking' })
    const answer = await ask(() => desk.models.available({ id }))
    setListed(
      answer.ok
        ? { kind: 'models', models: answer.value }
        : { kind: 'failed', failure: answer.failure },
    )
  }
  return (
    <div className="grid gap-2">
      <p>
        <Button isPending={listed.kind === 'asking'} look="link" onPress={() => void list()}>
          {t(listed.kind === 'asking' ? 'list.running' : 'list.act')}
        </Button>
      </p>
      {listed.kind === 'models' && (
        <Models
          models={listed.models}
          onChoose={(model) => {
            onChoose(model)
            setListed({ kind: 'no' })
          }}
          value={value}
        />
      )}
      {listed.kind === 'failed' && (
        <Note title={words(listed.failure).what} tone="bad">
          {words(listed.failure).now}
        </Note>
      )}
    </div>
  )
}
