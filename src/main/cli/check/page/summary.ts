import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { evidenceParts } from '#shared/summary/evidence-parts.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import type { Verdict } from '#shared/summary/verdict.ts'
import { STATUS } from '../signs.ts'
import { sentenceAnchor } from './article.ts'
import { findingList } from './findings.ts'
import type { Mark } from './marks.ts'
import { markedText, type View } from './view.ts'

/** Which sentences a point rests on, each part a link to its first. */
function evidenceLinks(verdict: Verdict, view: View): readonly ElementContent[] {
  const { words, language, examined } = view
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const parts = evidenceParts(verdict, examined.article)
  if (parts.length === 0) return [{ type: 'text', value: words.page.none }]
  return parts.flatMap(({ section, sentences }, at) => {
    const part = section === null ? words.where.lead : words.where.section(section)
    const numbers = list.format(sentences.map(({ ordinal }) => String(ordinal)))
    const [first] = sentences
    const index = first === undefined ? 0 : examined.article.sentences.indexOf(first)
    const link = h(
      'a',
      { href: `#${sentenceAnchor(view, index)}` },
      words.where.sentences(part, numbers),
    )
    return at === 0 ? [link] : [{ type: 'text', value: '; ' } as const, link]
  })
}

function bulletMarks(verdict: Verdict | undefined, half: 'heading' | 'text'): readonly Mark[] {
  const phrases =
    half === 'heading'
      ? []
      : (verdict?.evidence ?? []).flatMap(({ spans }) =>
          spans.map(({ bullet }): Mark => ({ ...bullet, kind: 'phrase' })),
        )
  const findings = (verdict?.findings ?? []).flatMap(({ place, severity }): Mark[] =>
    place.kind === 'bullet' && place.half === half
      ? [{ start: place.start, end: place.end, kind: severity }]
      : [],
  )
  return [...phrases, ...findings]
}

function bulletCard(bullet: Bullet, at: number, view: View): Element {
  const { words, prefix, examined } = view
  const { heading, text } = bullet
  const verdict = examined.verdicts.find(({ bulletId }) => bulletId === bullet.id)
  const status = verdict?.status ?? 'unclear'
  return h('li.card', { id: `${prefix}p${at + 1}` }, [
    h('p.status', [
      h('span', { className: ['sign', status] }, [
        h('span', { ariaHidden: 'true' }, STATUS[status][0]),
        ` ${words.status[status]}`,
      ]),
      ...(verdict === undefined
        ? []
        : [h('span.evidence-links', [...evidenceLinks(verdict, view)])]),
    ]),
    ...(heading === ''
      ? []
      : [
          h('p.bullet-heading', [
            ...markedText(heading, 0, heading.length, bulletMarks(verdict, 'heading')),
          ]),
        ]),
    h('p.bullet', [...markedText(text, 0, text.length, bulletMarks(verdict, 'text'))]),
    ...findingList(verdict?.findings ?? [], view),
  ])
}

/** The points of the summary, each with what it rests on and what is wrong with it. */
export function summaryColumn(view: View): readonly Element[] {
  const { words, examined } = view
  const [first] = examined.bullets
  if (first === undefined) return [h('p', words.noSummary)]
  return [
    h('p.origin', words.origin[first.origin]),
    ...findingList(examined.summaryFindings, view),
    h(
      'ol.cards',
      examined.bullets.map((bullet, at) => bulletCard(bullet, at, view)),
    ),
  ]
}
