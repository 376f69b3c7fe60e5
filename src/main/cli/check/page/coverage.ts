import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Sentence } from '#shared/article/article.ts'
import { printedNumber } from '#shared/summary/evidence-parts.ts'
import { sentenceAnchor } from './article.ts'
import { restingOn, untoldIn } from './marks.ts'
import type { View } from './view.ts'

/** Sentences of the lead, then of each section, as they follow each other. */
function partsOf(sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
  const parts: Sentence[][] = []
  for (const sentence of sentences) {
    const last = parts.at(-1)
    if (last?.[0]?.section === sentence.section) last.push(sentence)
    else parts.push([sentence])
  }
  return parts
}

/** One field a sentence: which points rest on it, the main news that none tells, or nothing. */
export function coverageMap(view: View): Element {
  const { examined, words } = view
  const { article } = examined
  const { sentences } = article
  const resting = restingOn(examined)
  const untold = untoldIn(examined, sentences)

  const field = (sentence: Sentence, part: string, ordinal: number): Element => {
    const numbers = (resting.get(sentence.id) ?? []).join(', ')
    const [kind, sign, state] = numbers
      ? ['evidence', numbers, words.page.toSummary(numbers)]
      : untold.has(sentence.id)
        ? ['untold', '!', words.page.untold]
        : ['open', '·', words.page.uncovered]
    const label = `${words.where.sentences(part, String(ordinal))}: ${state}`
    const href = `#${sentenceAnchor(view, sentences.indexOf(sentence))}`
    return h('li', h('a', { href, className: [kind], title: label, ariaLabel: label }, sign))
  }

  // Named after its draft: a page may hold several maps.
  const name = `${words.page.map}: ${article.title.trim() || words.noTitle}`
  return h('nav.map', { ariaLabel: name }, [
    h('p', words.page.mapHint),
    h(
      'div.parts',
      partsOf(sentences).map((part) => {
        const section = part[0]?.section ?? null
        const partName =
          section === null ? words.where.lead : words.where.section(printedNumber(article, section))
        return h('div', { className: ['part', ...(section === null ? ['lead'] : [])] }, [
          h('p', partName),
          h(
            'ol',
            part.map((sentence, at) => field(sentence, partName, at + 1)),
          ),
        ])
      }),
    ),
  ])
}
