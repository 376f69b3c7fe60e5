import { useLocale, useTranslations } from 'use-intl'
import type { Content } from '#shared/article/content.ts'
import { partsOf } from '#shared/find/parts.ts'
import type { Found } from '#shared/find/search.ts'
import { useDraftStore } from '../draft/open-draft.ts'
import { useFind } from './find-context.ts'

/** Letters on either side by which one knows the place without seeing it. */
const AROUND = 30

/** The match with the words around it. */
function passage(content: Content, { place, start, end }: Found): string {
  const key = JSON.stringify(place)
  const part = partsOf(content).find((one) => JSON.stringify(one.place) === key)
  return part?.text.slice(Math.max(0, start - AROUND), end + AROUND) ?? ''
}

/** Which match of how many; for the ear also where it stands, since a highlight cannot be heard. */
export function FindCount() {
  const t = useTranslations('find')
  const locale = useLocale()
  const store = useDraftStore()
  const isVain = useFind(({ query, fault }) => query.words !== '' && fault === null)
  const found = useFind((state) => state.found)
  const current = useFind((state) => state.current)
  const match = found[current]
  const number = (value: number) => value.toLocaleString(locale)
  return (
    <p className="min-w-[72px] px-1 text-ink-2 text-small tabular" role="status">
      {match === undefined && isVain && t('none')}
      {match !== undefined && (
        <>
          {t('count', { at: number(current + 1), all: number(found.length) })}{' '}
          <span className="sr-only">
            {t(`in.${match.place.kind}`, { around: passage(store.content(), match) })}
          </span>
        </>
      )}
    </p>
  )
}
