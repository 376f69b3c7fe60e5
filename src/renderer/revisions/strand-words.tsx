import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { FORMAT } from '#shared/article/nodes.ts'
import type { Run } from '#shared/revision/runs.ts'
import type { Strand } from './woven.ts'

const looks: readonly (readonly [number, string])[] = [
  [FORMAT.bold, 'article-bold'],
  [FORMAT.italic, 'article-italic'],
  [FORMAT.underline, 'article-underline'],
  [FORMAT.strikethrough, 'article-strikethrough'],
  [FORMAT.code, 'article-code'],
]

function words(runs: readonly Run[]): ReactNode {
  let at = 0
  return runs.map((run) => {
    const key = at++
    if (run.kind !== 'text') {
      const isItem = run.kind === 'item'
      return (
        <span key={key}>
          <br />
          {isItem && `${'\u2003'.repeat(run.path.length)}\u2022\u00a0`}
        </span>
      )
    }
    const names = looks.filter(([bit]) => (run.format & bit) !== 0).map(([, name]) => name)
    if (run.link !== null) names.push('article-link')
    return names.length === 0 ? (
      run.text
    ) : (
      <span className={names.join(' ')} key={key}>
        {run.text}
      </span>
    )
  })
}

/** Words of a block: struck through, underlined, or marked for another look, each named beside it. */
export function StrandWords({ strand, chosen }: Readonly<{ strand: Strand; chosen: number }>) {
  const t = useTranslations('revisions')
  const { runs, looks: marks } = strand
  const inner = words(runs)
  if (strand.words !== null) {
    const { index, time } = strand.words
    const Changed = time === 'before' ? 'del' : 'ins'
    return (
      <Changed data-change={index} data-chosen={index === chosen || undefined}>
        <span className="sr-only">
          {' '}
          {t(time === 'before' ? 'spoken.removed' : 'spoken.added')}{' '}
        </span>
        {inner}
      </Changed>
    )
  }
  const [mark] = marks
  if (mark === undefined) return <span>{inner}</span>
  return (
    <span
      className="revision-look"
      data-change={mark.index}
      data-chosen={marks.some(({ index }) => index === chosen) || undefined}
    >
      {inner}
      {marks.map(({ index, change }) => (
        <span className="revision-tag" key={index}>
          {t(change.kind === 'link' ? 'tag.link' : 'tag.format')}
        </span>
      ))}
    </span>
  )
}
