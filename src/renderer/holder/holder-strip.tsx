import { useFormatter, useTranslations } from 'use-intl'
import { NamedBadge } from '../editors/named-badge.tsx'
import { Button } from '../ui/button.tsx'
import { Sign } from '../ui/sign.tsx'
import { useHolder } from './use-holder.ts'
import { useHolderActs } from './use-holder-acts.ts'

/** Above the decisions: the draft is somebody else's task, or what was said when it was given to oneself. */
export function HolderStrip() {
  const t = useTranslations('holder')
  const format = useFormatter()
  const { holder, isOwn } = useHolder()
  const { take } = useHolderActs()
  if (holder === null || (isOwn && holder.word === '')) return null
  const { name, since, until, by, word } = holder
  const time = (at: string) => format.dateTime(new Date(at), { hour: '2-digit', minute: '2-digit' })
  return (
    <section
      aria-label={t('menu')}
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-t bg-paper px-4 py-1.5"
    >
      <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2" role="status">
        {isOwn ? (
          <NamedBadge name={by} />
        ) : (
          <>
            <Sign tone="warn">{t('sign')}</Sign>
            <NamedBadge name={name} />
          </>
        )}
        <span>
          {isOwn
            ? t('given', { name: by })
            : t('strip', { name, since: time(since), until: time(until) })}
        </span>
        {word !== '' && <span className="text-ink-2">{t('word', { word })}</span>}
      </span>
      {!isOwn && (
        <Button look="link" onPress={take}>
          {t('takeOver')}
        </Button>
      )}
    </section>
  )
}
