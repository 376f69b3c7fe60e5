import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Article } from '#shared/article/article.ts'
import type { Claims } from '#shared/contract/publication.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import { acceptanceHolds } from '#shared/workflow/acceptance.ts'
import { type ExportInput, printedVersion } from './export-input.ts'
import { modelAttributes } from './html-provenance.ts'

/** Where a bullet comes from and who stands for it, as attributes that a machine can read. */
function provenance(bullet: Bullet, { draft, verdicts }: ExportInput, article: Article) {
  const verdict = verdicts.find(({ bulletId }) => bulletId === bullet.id)
  const acceptance =
    verdict === undefined
      ? undefined
      : draft.acceptances.findLast((accepted) =>
          acceptanceHolds(bullet, verdict, article, [accepted]),
        )
  return {
    dataBullet: bullet.id,
    dataOrigin: bullet.origin,
    dataEditedBy: bullet.editedBy,
    dataStatus: verdict?.status,
    dataAcceptedBy: acceptance?.by,
    dataAcceptedAt: acceptance?.at,
    ...modelAttributes(bullet),
  }
}

const halves = ({ heading, text }: Bullet): (Element | string)[] =>
  heading === '' ? [text] : text === '' ? [h('strong', heading)] : [h('strong', heading), ' ', text]

/**
 * Makes the summary of the page: the house's label, the bullets with their provenance, and the AI note
 * where a bullet comes from AI. None for a draft without bullets.
 */
export function summarySection(
  input: ExportInput,
  article: Article,
  { aiNote }: Claims,
): readonly Element[] {
  const version = printedVersion(input.draft)
  if (version === null || version.bullets.length === 0) return []
  const { summaryLabel, aiNote: note } = input.houseStyle
  return [
    h(
      'section.summary',
      { ariaLabelledBy: 'summary-label', dataVersion: version.id, dataMethod: version.lineMethod },
      [
        h('h2', { id: 'summary-label' }, summaryLabel),
        h(
          'ul',
          version.bullets.map((bullet) =>
            h('li', provenance(bullet, input, article), halves(bullet)),
          ),
        ),
        ...(aiNote ? [h('p.ai-note', note)] : []),
      ],
    ),
  ]
}
