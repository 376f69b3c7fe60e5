import { useTranslations } from 'use-intl'
import { Button } from '../ui/button.tsx'
import { compareWith } from './revision-mode.ts'
import { useMarkWords } from './revision-words.ts'
import type { Revisions } from './use-revisions.ts'

/** Who kept which revision, when and why, and how much was changed; the newest first. */
export function HistoryList({
  revisions,
  onRestore,
}: Readonly<{ revisions: Revisions; onRestore: (seq: number) => void }>) {
  const t = useTranslations('revisions')
  const words = useMarkWords()
  const { marks, before } = revisions
  return (
    <section aria-label={t('history')} className="revision-side">
      <header className="revision-head">
        <h3 className="font-strong">{t('history')}</h3>
      </header>
      <ol className="revision-scroll">
        {marks.map((mark) => {
          const { name, why, detail } = words(mark)
          const isShown = mark.seq === before
          return (
            <li className="revision-change" data-chosen={isShown || undefined} key={mark.seq}>
              <p>
                <b className="tabular">{name}</b> · {why}
              </p>
              <p className="text-ink-2 text-small">{detail}</p>
              {mark.measure !== null && (
                <p className="tabular text-ink-3 text-small">{t('size', mark.measure)}</p>
              )}
              {mark.note !== '' && <p className="text-small">“{mark.note}”</p>}
              <p className="flex gap-1">
                <Button
                  aria-label={t('compareNamed', { name })}
                  isDisabled={isShown}
                  look="quiet"
                  onPress={() => compareWith({ before: mark.seq, after: 'now' })}
                >
                  {t('compare')}
                </Button>
                <Button
                  aria-label={t('restoreNamed', { name })}
                  look="quiet"
                  onPress={() => onRestore(mark.seq)}
                >
                  {t('restore')}
                </Button>
              </p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
