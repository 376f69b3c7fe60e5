import { useFormatter, useTranslations } from 'use-intl'
import { FORMAT } from '#shared/article/nodes.ts'
import { never } from '#shared/contract/outcome.ts'
import type { Change } from '#shared/revision/change.ts'
import type { RevisionMark } from '#shared/revision/mark.ts'
import { isWords, type Run, textOf } from '#shared/revision/runs.ts'
import type { Shape } from '#shared/revision/shape.ts'

/** What a change is called, and both sides of it in words; '' for a side that has none. */
export interface ChangeWords {
  readonly name: string
  readonly before: string
  readonly after: string
  /** Links that lead elsewhere, though the change is one of words. */
  readonly links: { readonly before: string; readonly after: string } | null
}

const looks = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const

const urlsOf = (runs: readonly Run[]): string =>
  [...new Set(runs.flatMap((run) => (isWords(run) && run.link ? [run.link.url] : [])))].join(', ')

/** Words for changes, in lists and in the text. */
export function useChangeWords(): (
  change: Change,
  lineOf: (change: Change) => string,
) => ChangeWords {
  const t = useTranslations('revisions')
  const formatWords = (format: number) => {
    const names = looks.filter((look) => (format & FORMAT[look]) !== 0)
    return names.length === 0 ? t('look.plain') : names.map((look) => t(`look.${look}`)).join(', ')
  }
  const shapeWords = ({ type, tag, listType, start, header }: Shape) => {
    if (type === 'heading') return t('shape.heading', { level: String(tag).slice(1) })
    if (type === 'quote') return t('shape.quote')
    if (type === 'list')
      return listType === 'number'
        ? t('shape.number', { start: typeof start === 'number' ? start : 1 })
        : t('shape.bullet')
    if (type === 'table') return t(header === true ? 'shape.headedTable' : 'shape.table')
    return t('shape.paragraph')
  }
  return (change, lineOf) => {
    const plain = { links: null, before: '', after: '' }
    switch (change.kind) {
      case 'title':
      case 'excerpt':
        return {
          ...plain,
          name: t(`kind.${change.kind}`),
          before: change.before,
          after: change.after,
        }
      case 'added':
        return { ...plain, name: t('kind.added'), after: lineOf(change) }
      case 'removed':
        return { ...plain, name: t('kind.removed'), before: lineOf(change) }
      case 'moved':
        return { ...plain, name: t('kind.moved'), after: lineOf(change) }
      case 'replaced':
        return { ...plain, name: t('kind.replaced'), after: lineOf(change) }
      case 'shape':
        return {
          ...plain,
          name: t('kind.shape'),
          before: shapeWords(change.before),
          after: shapeWords(change.after),
        }
      case 'text': {
        const urls = { before: urlsOf(change.before), after: urlsOf(change.after) }
        const [before, after] = [textOf(change.before).trim(), textOf(change.after).trim()]
        const name =
          before === '' && after === ''
            ? 'lines'
            : before === ''
              ? 'inserted'
              : after === ''
                ? 'deleted'
                : 'text'
        return {
          name: t(`kind.${name}`),
          before,
          after,
          links: urls.before === urls.after ? null : urls,
        }
      }
      case 'format':
        return {
          ...plain,
          name: t('kind.format'),
          before: formatWords(change.before.format),
          after: formatWords(change.after.format),
        }
      case 'link':
        return {
          ...plain,
          name: t('kind.link'),
          before: change.before?.url ?? t('noLink'),
          after: change.after?.url ?? t('noLink'),
        }
      case 'figure':
        return {
          ...plain,
          name: t(`figure.${change.field}`),
          before: change.before ?? t('empty'),
          after: change.after ?? t('empty'),
        }
      default:
        return never(change)
    }
  }
}

/** Names a revision and says who kept it when and why. */
export function useMarkWords(): (mark: RevisionMark) => {
  readonly name: string
  readonly why: string
  readonly detail: string
} {
  const t = useTranslations('revisions')
  const format = useFormatter()
  return ({ seq, why, decision: act, restored, at, by }) => ({
    name: t('name', { seq }),
    why:
      why === 'decided' && act !== null
        ? t(`decision.${act}`)
        : t(`why.${why}`, { seq: restored ?? 0 }),
    detail: t('detail', {
      name: by === '' ? t('nobody') : by,
      at: format.dateTime(new Date(at), {
        day: 'numeric',
        month: 'short',
        hour: '2-digit',
        minute: '2-digit',
      }),
    }),
  })
}
