import { useTranslations } from 'use-intl'
import type { SerializedNode } from '#shared/article/content.ts'
import type { ComparedBlock } from '#shared/revision/blocks.ts'
import type { Both, FigureField, Time } from '#shared/revision/change.ts'
import { diffWords } from '../draft/diff-words.ts'
import { isAlike, WordDiff } from '../draft/word-diff.tsx'
import { RevisionTable } from './revision-table.tsx'
import { StrandWords } from './strand-words.tsx'
import { type Numbered, strandsOf } from './woven.ts'

interface Props {
  readonly block: ComparedBlock
  readonly time: Time
  readonly isWoven: boolean
  readonly changes: readonly Numbered[]
  readonly chosen: number
}

const fields: readonly FigureField[] = ['caption', 'credit', 'alt', 'licence', 'asset']

const storedOf = (node: SerializedNode, field: FigureField): string => {
  const value = node[field]
  return typeof value === 'string' ? value : ''
}

function FigureFieldsOf({ block, time, isWoven, changes, chosen }: Props) {
  const t = useTranslations('revisions')
  return (
    <dl className="revision-figure">
      {fields.map((field) => {
        const found = changes.find(
          ({ change }) => change.kind === 'figure' && change.field === field,
        )
        const value = storedOf(block.node, field)
        if (found?.change.kind !== 'figure') {
          return value === '' || field === 'asset' ? null : (
            <div key={field}>
              <dt>{t(`field.${field}`)}</dt>
              <dd>{value}</dd>
            </div>
          )
        }
        const { index, change } = found
        const [before, after] = [change.before ?? '', change.after ?? '']
        return (
          <div data-change={index} data-chosen={index === chosen || undefined} key={field}>
            <dt>{t(`field.${field}`)}</dt>
            <dd>
              {isWoven ? (
                <WordDiff
                  after={after}
                  before={before}
                  spoken={{ added: t('spoken.added'), removed: t('spoken.removed') }}
                />
              ) : time === 'before' ? (
                <del>{before || t('empty')}</del>
              ) : (
                <ins>{after || t('empty')}</ins>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

/** The words of a block as one of the two contents has them, with what changed in them. */
function BlockWords(props: Props) {
  const t = useTranslations('revisions')
  const { block, changes, time, isWoven, chosen } = props
  if (block.matter === 'figure') return <FigureFieldsOf {...props} />
  if (block.matter === 'whole') return <p className="revision-figure">{t('noText')}</p>
  const cut = strandsOf(block.runs, changes, time, isWoven)
  const strands = cut.map((strand) => (
    <StrandWords chosen={chosen} key={strand.key} strand={strand} />
  ))
  switch (block.shape.type) {
    case 'heading':
      return <h3>{strands}</h3>
    case 'quote':
      return <blockquote className="article-quote">{strands}</blockquote>
    case 'list':
      return <div className="revision-list">{strands}</div>
    case 'table':
      return <RevisionTable chosen={chosen} hasHeader={block.shape.header === true} strands={cut} />
    default:
      return <p>{strands}</p>
  }
}

const whole: ReadonlySet<string> = new Set(['added', 'removed', 'moved', 'replaced', 'shape'])

/** A block with the name of what happened to it as a whole. */
export function RevisionBlock(props: Props) {
  const t = useTranslations('revisions')
  const { changes, chosen } = props
  const about = changes.find(({ change }) => whole.has(change.kind))
  return (
    <div
      className="revision-block"
      data-block={props.block.id}
      data-change={about?.index}
      data-chosen={(about !== undefined && about.index === chosen) || undefined}
      data-whole={about?.change.kind}
    >
      {about !== undefined && (
        <p className="revision-label">
          {about.change.kind === 'added' ? '+ ' : about.change.kind === 'removed' ? '− ' : ''}
          {t(`kind.${about.change.kind as 'added' | 'removed' | 'moved' | 'replaced' | 'shape'}`)}
        </p>
      )}
      <BlockWords {...props} />
    </div>
  )
}

/** Title or excerpt as one content has it, with the words that the other lacks. */
export function FieldSide({ before, after, time }: Both<string> & { readonly time: Time }) {
  const t = useTranslations('revisions')
  const Changed = time === 'before' ? 'del' : 'ins'
  let at = 0
  return diffWords(before, after).map(({ value, added, removed }) => {
    const key = `${at}${added}`
    at += value.length
    if (time === 'before' ? added : removed) return null
    if (!added && !removed) return <span key={key}>{value}</span>
    return (
      <Changed key={key}>
        <span className="sr-only"> {t(added ? 'spoken.added' : 'spoken.removed')} </span>
        {value}
      </Changed>
    )
  })
}

/** Title or excerpt in both contents, woven where they have enough in common. */
export function FieldDiff({ before, after }: Readonly<{ before: string; after: string }>) {
  const t = useTranslations('revisions')
  const spoken = { added: t('spoken.added'), removed: t('spoken.removed') }
  if (before === after) return after
  return isAlike(before, after) ? (
    <WordDiff after={after} before={before} spoken={spoken} />
  ) : (
    <span className="word-diff">
      {before !== '' && <del>{before}</del>} {after !== '' && <ins>{after}</ins>}
    </span>
  )
}
