import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { readArticle } from '#shared/article/read.ts'
import type { Recognised } from '#shared/contract/intake.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import { TextField } from '../ui/text-field.tsx'

function Part({ name, children }: Readonly<{ name: string; children: ReactNode }>) {
  return (
    <>
      <dt className="pt-px text-ink-3">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  )
}

function BulletLine({ bullet }: Readonly<{ bullet: Bullet }>) {
  const t = useTranslations('intake')
  return (
    <li className="font-reading text-[14px]/[1.45]">
      {bullet.heading !== '' && (
        <>
          <b>{bullet.heading}</b>
          {bullet.glued ? (
            <span className="mx-1.5 border-warn border-l-2 border-dashed" title={t('glued')}>
              <span className="sr-only">{t('glued')}</span>
            </span>
          ) : (
            ' · '
          )}
        </>
      )}
      {bullet.text}
    </li>
  )
}

interface RecognisedPartsProps {
  readonly recognised: Recognised
  readonly writer: string
  readonly onWriter: (name: string) => void
}

/** Everything the importer read out of a submission, and everything it left out. */
export function RecognisedParts({ recognised, writer, onWriter }: RecognisedPartsProps) {
  const t = useTranslations('intake')
  const { bullets, stripped, dateline, layout } = recognised
  const { sections, figures, lead } = readArticle(recognised.content)
  const [first] = bullets
  return (
    <div className="grid gap-4">
      <div className="max-w-[340px]">
        <TextField label={t('writer')} maxLength={200} onChange={onWriter} value={writer} />
      </div>
      <dl className="grid grid-cols-[110px_1fr] gap-x-4 gap-y-2.5">
        <Part name={t('part.layout')}>{t(`layout.${layout}`)}</Part>
        <Part name={t('part.dateline')}>
          {dateline ?? <span className="text-ink-3">{t('none')}</span>}
        </Part>
        {recognised.category !== '' && <Part name={t('part.category')}>{recognised.category}</Part>}
        <Part name={t('part.lead')}>
          <span className="line-clamp-3 font-reading text-[14px]/[1.45]">
            {lead.map(({ text }) => text).join(' ')}
          </span>
        </Part>
        <Part name={t('part.sections')}>
          {sections.length === 0 ? (
            <span className="text-ink-3">{t('none')}</span>
          ) : (
            <ul className="grid gap-0.5">
              {sections.map(({ blockId, number, heading }) => (
                <li key={blockId}>
                  {number !== null && `${number}. `}
                  {heading}
                </li>
              ))}
            </ul>
          )}
        </Part>
        <Part name={t('part.figures')}>
          {figures.length === 0 ? (
            <span className="text-ink-3">{t('none')}</span>
          ) : (
            <ul className="grid gap-1">
              {figures.map(({ blockId, caption, credit, licence }) => (
                <li key={blockId}>
                  {caption === '' ? <span className="text-bad">{t('noCaption')}</span> : caption}{' '}
                  <span className={credit === '' ? 'text-bad' : 'text-ink-3'}>
                    {credit === '' ? t('noCredit') : [credit, licence].filter(Boolean).join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Part>
        <Part name={t('part.summary')}>
          {first === undefined ? (
            <span className="text-ink-3">{t('noSummary')}</span>
          ) : (
            <div className="grid gap-1.5">
              <span className="text-ink-2">
                {t('bullets', { count: bullets.length, origin: t(`origin.${first.origin}`) })}
              </span>
              <ol className="grid list-decimal gap-1.5 pl-4 marker:text-ink-3">
                {bullets.map((bullet) => (
                  <BulletLine bullet={bullet} key={bullet.id} />
                ))}
              </ol>
            </div>
          )}
        </Part>
        <Part name={t('part.stripped')}>
          {stripped.length === 0 ? (
            <span className="text-ink-3">{t('nothingStripped')}</span>
          ) : (
            <ul className="grid gap-1">
              {stripped.map((line) => (
                <li className="text-ink-2 line-through decoration-line-strong" key={line}>
                  {line}
                </li>
              ))}
            </ul>
          )}
        </Part>
      </dl>
    </div>
  )
}
