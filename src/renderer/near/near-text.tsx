import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { Block, Span } from '#shared/article/article.ts'
import type { Content } from '#shared/article/content.ts'
import { readBlocks } from '#shared/article/read-blocks.ts'
import { piecesOf } from '#shared/pieces.ts'

interface Marked extends Span {
  readonly passage: number
}

interface Props {
  readonly label: string
  readonly content: Content
  readonly writer: string
  /** The places of each shared passage in this text. */
  readonly passages: readonly (readonly Span[])[]
  readonly chosen: number
}

function Words({
  block,
  marks,
  chosen,
}: Readonly<{ block: Block; marks: readonly Marked[]; chosen: number }>) {
  const whole = { start: 0, end: block.text.length }
  const own = marks.filter(({ blockId }) => blockId === block.id)
  return piecesOf(whole, own).map(({ start, end, marks: [mark] }) => {
    const text = block.text.slice(start, end)
    return mark === undefined ? (
      <span key={start}>{text}</span>
    ) : (
      <mark
        data-chosen={mark.passage === chosen || undefined}
        data-passage={mark.passage}
        key={start}
      >
        {text}
      </mark>
    )
  })
}

function MarkedBlock(props: Readonly<{ block: Block; marks: readonly Marked[]; chosen: number }>) {
  switch (props.block.kind) {
    case 'heading':
      return (
        <h3>
          <Words {...props} />
        </h3>
      )
    case 'quote':
      return (
        <blockquote className="article-quote">
          <Words {...props} />
        </blockquote>
      )
    case 'list':
    case 'table':
    case 'paragraph':
      return (
        <p className="near-block">
          <Words {...props} />
        </p>
      )
    case 'figure':
    case 'unknown':
      return null
  }
}

/** Words alone: the arrow keys scroll it, so it takes the focus (WCAG 2.1.1). */
const scrolls = { tabIndex: 0 }

/** One of two drafts, with what it shares with the other marked. */
export function NearText({ label, content, writer, passages, chosen }: Props) {
  const t = useTranslations('near')
  const blocks = useMemo(() => readBlocks(content.body), [content.body])
  const marks = passages.flatMap((spans, passage) => spans.map((span) => ({ ...span, passage })))
  return (
    <section aria-label={label} className="revision-text near-text" {...scrolls}>
      <p className="text-ink-2 text-small">{label}</p>
      <h2 className="between-title">{content.title === '' ? t('noTitle') : content.title}</h2>
      <p className="text-ink-2 text-small">{writer === '' ? t('noWriter') : writer}</p>
      {blocks.map((block) => (
        <MarkedBlock block={block} chosen={chosen} key={block.id} marks={marks} />
      ))}
    </section>
  )
}
