import { useFormatter, useTranslations } from 'use-intl'
import type { BulletProvenance } from '#shared/summary/summary.ts'

/** So many characters of a hash tell two texts apart for the eye. */
const SHORT = 12

/** Everything that is on record of how a model made a bullet and who took it. */
export function ProvenanceDetails({ provenance }: Readonly<{ provenance: BulletProvenance }>) {
  const t = useTranslations('proposal')
  const format = useFormatter()
  const { provider, model, prompt, parameters, tokens, duration, tries, at, contentHash, taken } =
    provenance
  const time = (iso: string) =>
    format.dateTime(Date.parse(iso), { dateStyle: 'medium', timeStyle: 'short' })
  const rows = [
    ['provider', `${provider.name} (${provider.host})`],
    ['model', model],
    ['prompt', `${prompt.version} · ${prompt.hash.slice(0, SHORT)}`],
    ['temperature', format.number(parameters.temperature)],
    ['tokens', tokens === null ? t('made.untold') : t('made.tokenCount', tokens)],
    [
      'duration',
      t('made.seconds', {
        seconds: format.number(duration / 1_000, { maximumFractionDigits: 1 }),
        count: tries,
      }),
    ],
    ['at', time(at)],
    ['article', contentHash.slice(0, SHORT)],
    ['taken', `${taken.by}, ${time(taken.at)}`],
    ['findings', taken.findings.length === 0 ? t('made.noFinding') : taken.findings.join(', ')],
  ] as const
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
      {rows.map(([part, value]) => (
        <div className="contents" key={part}>
          <dt className="text-ink-2">{t(`made.${part}`)}</dt>
          <dd className="tabular break-words">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
