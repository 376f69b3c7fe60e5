import { useTranslations } from 'use-intl'
import type { Time } from '#shared/revision/change.ts'
import type { Row } from '#shared/revision/compare-contents.ts'
import { FieldDiff, FieldSide, RevisionBlock } from './revision-block.tsx'
import type { RevisionLayout } from './revision-mode.ts'
import type { Compared } from './use-revisions.ts'
import type { Numbered } from './woven.ts'

interface Props {
  readonly compared: Compared
  readonly layout: RevisionLayout
  readonly chosen: number
}

const numbered = ({ changes }: Compared, row: Row): readonly Numbered[] =>
  row.changes.flatMap((index) => {
    const change = changes[index]
    return change ? [{ index, change }] : []
  })

function Cell({
  compared,
  row,
  time,
  isWoven,
  chosen,
}: Omit<Props, 'layout'> & {
  readonly row: Row
  readonly time: Time
  readonly isWoven: boolean
}) {
  const at = row.at[time]
  const block = at === null ? undefined : compared.blocks[time][at]
  return block === undefined ? (
    <div className="revision-gap" />
  ) : (
    <RevisionBlock
      block={block}
      changes={numbered(compared, row)}
      chosen={chosen}
      isWoven={isWoven}
      time={time}
    />
  )
}

const keyOf = ({ at }: Row): string => `${at.before ?? ''}/${at.after ?? ''}`

/** Title and excerpt of one side, or of both at once. */
function Head({ compared, time }: Readonly<{ compared: Compared; time: Time | 'both' }>) {
  const t = useTranslations('revisions')
  const { before, after } = compared.contents
  const indexOf = (kind: 'title' | 'excerpt') => {
    const index = compared.changes.findIndex((change) => change.kind === kind)
    return index < 0 ? undefined : index
  }
  const field = (kind: 'title' | 'excerpt') =>
    time === 'both' ? (
      <FieldDiff after={after[kind]} before={before[kind]} />
    ) : (
      <FieldSide after={after[kind]} before={before[kind]} time={time} />
    )
  return (
    <div>
      <h2 className="between-title" data-change={indexOf('title')}>
        {before.title === '' && after.title === '' ? t('noTitle') : field('title')}
      </h2>
      {(before.excerpt !== '' || after.excerpt !== '') && (
        <p className="between-excerpt" data-change={indexOf('excerpt')}>
          {field('excerpt')}
        </p>
      )}
    </div>
  )
}

/** Words alone: the arrow keys scroll it, so it takes the focus (WCAG 2.1.1). */
const scrolls = { tabIndex: 0 }

/** Both contents, side by side or woven into one. */
export function RevisionText({ compared, layout, chosen }: Props) {
  const t = useTranslations('revisions')
  const cell = { compared, chosen }
  return (
    <section aria-label={t('text')} className="revision-text" data-layout={layout} {...scrolls}>
      {layout === 'inline' ? (
        <div className="revision-column">
          <Head compared={compared} time="both" />
          {compared.rows.map((row) => (
            <Cell
              {...cell}
              isWoven
              key={keyOf(row)}
              row={row}
              time={row.at.after === null ? 'before' : 'after'}
            />
          ))}
        </div>
      ) : (
        <div className="revision-columns">
          <Head compared={compared} time="before" />
          <Head compared={compared} time="after" />
          {compared.rows.flatMap((row) =>
            (['before', 'after'] as const).map((time) => (
              <Cell {...cell} isWoven={false} key={`${keyOf(row)} ${time}`} row={row} time={time} />
            )),
          )}
        </div>
      )}
    </section>
  )
}
