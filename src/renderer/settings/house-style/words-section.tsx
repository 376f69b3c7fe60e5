import { useTranslations } from 'use-intl'
import { useHouseStyleEdit } from './edit-context.ts'
import { LinesField } from './lines-field.tsx'

type Pair = readonly [unwanted: string, instead: string]

const asLine = ([unwanted, instead]: Pair): string => `${unwanted} = ${instead}`

/** A line without "=" is a word that still lacks its partner: it stays, for a sentence to say so. */
function asPair(line: string): Pair {
  const at = line.indexOf('=')
  return at < 0 ? [line, ''] : [line.slice(0, at).trim(), line.slice(at + 1).trim()]
}

/** The newsroom's own words, beside the lists that Sunting brings along. */
export function WordsSection() {
  const t = useTranslations('house-style')
  const { written, change } = useHouseStyleEdit()
  const { words, titleParticles, unfinished } = written
  return (
    <>
      <LinesField
        description={t('standard.hint')}
        label={t('standard.label')}
        onChange={(lines) => change({ words: { ...words, standard: lines.map(asPair) } })}
        part="words.standard"
        value={words.standard.map(asLine)}
      />
      <LinesField
        description={t('foreign.hint')}
        label={t('foreign.label')}
        onChange={(foreign) => change({ words: { ...words, foreign } })}
        part="words.foreign"
        value={words.foreign}
      />
      <LinesField
        description={t('allowed.hint')}
        label={t('allowed.label')}
        onChange={(allowed) => change({ words: { ...words, allowed } })}
        part="words.allowed"
        value={words.allowed}
      />
      <LinesField
        description={t('unfinished.hint')}
        label={t('unfinished.label')}
        onChange={(lines) => change({ unfinished: lines })}
        part="unfinished"
        value={unfinished}
      />
      <LinesField
        description={t('titleParticles.hint')}
        label={t('titleParticles.label')}
        onChange={(lines) => change({ titleParticles: lines })}
        part="titleParticles"
        rows={8}
        value={titleParticles}
      />
    </>
  )
}
