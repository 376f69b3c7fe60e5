import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Finding, Place } from '#shared/checks/finding.ts'
import { findingMessage } from '#shared/checks/message.ts'
import { whereOf } from '../where.ts'
import { sentenceAnchor } from './article.ts'
import { severitySign, type View } from './view.ts'

type Spot = Pick<Extract<Place, { kind: 'block' }>, 'blockId' | 'start' | 'end'>

/** The sentence of the article that a finding leads to. */
function anchorOf({ place, evidence }: Finding, view: View): string | null {
  const spots: readonly Spot[] = place.kind === 'block' ? [place] : evidence
  const index = view.examined.article.sentences.findIndex((sentence) =>
    spots.some(
      ({ blockId, start, end }) =>
        blockId === sentence.blockId && start < sentence.end && sentence.start <= end,
    ),
  )
  return index < 0 ? null : sentenceAnchor(view, index)
}

const quoted = (
  label: string,
  text: string | null | undefined,
  message: string,
): ElementContent[] =>
  !text || message.includes(text) ? [] : [h('p.detail', [`${label}: `, h('q', text)])]

function findingItem(finding: Finding, view: View): Element {
  const { words, language, examined } = view
  const message = findingMessage(finding, language)
  const anchor = anchorOf(finding, view)
  const isHere = finding.place.kind === 'bullet'
  const where = whereOf(finding.place, examined.article, examined.bullets, words)
  return h('li', { className: ['finding', finding.severity] }, [
    h('p', [severitySign(finding.severity, words), ' ', message]),
    ...quoted(words.instead, finding.article, message),
    ...quoted(words.fix, finding.fix?.text, message),
    ...(anchor !== null
      ? [h('p.where', [h('a', { href: `#${anchor}` }, isHere ? words.page.article : where)])]
      : isHere
        ? []
        : [h('p.where', where)]),
  ])
}

/** Findings as a list, or nothing where there are none. */
export const findingList = (findings: readonly Finding[], view: View): readonly Element[] =>
  findings.length === 0
    ? []
    : [
        h(
          'ul.findings',
          findings.map((finding) => findingItem(finding, view)),
        ),
      ]
