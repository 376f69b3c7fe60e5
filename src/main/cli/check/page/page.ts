import type { Element, ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Language } from '#shared/contract/settings.ts'
import type { Examined } from '../examine.ts'
import { allFindings, type Report } from '../report.ts'
import { countsOf, gravestFirst } from '../signs.ts'
import { type CheckWords, wordsOf } from '../words.ts'
import { articleColumn } from './article.ts'
import { coverageMap } from './coverage.ts'
import { findingList } from './findings.ts'
import { wordMarks } from './marks.ts'
import { STYLESHEET } from './stylesheet.ts'
import { summaryColumn } from './summary.ts'
import { markedText, type View } from './view.ts'

/** What the table of contents keeps of a file that was checked; null where it could not be read. */
export interface Listed {
  readonly file: string
  readonly title: string | null
  readonly total: string
}

/** Nothing runs on the page and nothing is fetched, whatever an article brought along. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** Stands for the drafts in the frame of the page; text of an article cannot look like it. */
const DRAFTS = { type: 'comment', value: 'drafts' } as const

/** How a draft is named on the page, and how much was found in it. */
export function listed(file: string, report: Report | null, language: Language): Listed {
  if (report === null) return { file, title: null, total: '' }
  const words = wordsOf(language)
  const [blockers = 0, warnings = 0, notes = 0] = countsOf(allFindings(report))
  return {
    file,
    title: report.article.title.trim() || words.noTitle,
    total: words.total(blockers, warnings, notes),
  }
}

const legend = ({ page, severity }: CheckWords): Element =>
  h('ul.legend', [
    h('li', [h('span.on-phrase', page.agrees)]),
    h('li', [h('span.on-blocker', severity.blocker)]),
    h('li', [h('span.on-warning', severity.warning)]),
    h('li', [h('span.on-note', severity.note)]),
    h('li', [h('span.sentence.untold', page.untold)]),
  ])

function titleContent({ examined, words, language }: View): readonly ElementContent[] {
  const { title } = examined.article
  if (title.trim() === '') return [{ type: 'text', value: words.noTitle }]
  return markedText(title, 0, title.length, wordMarks(examined, 'title', language))
}

/** One draft of the page: the summary held against the article; `number` counts from 1. */
export function draftHtml(
  { file, total }: Listed,
  examined: Examined,
  number: number,
  language: Language,
): string {
  const words = wordsOf(language)
  const prefix = `d${number}-`
  const view: View = { examined, words, language, prefix }
  return toHtml(
    h('section.draft', { id: `${prefix}draft`, ariaLabelledBy: `${prefix}title` }, [
      h('h2', { id: `${prefix}title` }, [...titleContent(view)]),
      h('p.counts', `${file} · ${total}`),
      ...(examined.bullets.length === 0 ? [] : [coverageMap(view)]),
      h('div.columns', [
        h('div', [
          h('div.text', [...articleColumn(view)]),
          h('h4', words.forWriter),
          ...writerList(view),
        ]),
        h('div', [h('h4', words.forDesk), ...summaryColumn(view), legend(words)]),
      ]),
    ]),
  )
}

/** A draft without a finding is told too: the reader sees that it was looked at. */
const writerList = (view: View): readonly Element[] =>
  view.examined.articleFindings.length === 0
    ? [h('p', view.words.nothingToMend)]
    : findingList(gravestFirst(view.examined.articleFindings), view)

const contents = (entries: readonly Listed[], words: CheckWords): Element =>
  h('nav', { ariaLabel: words.page.contents }, [
    h(
      'ol.contents',
      entries.map(({ file, title, total }, index) =>
        h(
          'li',
          title === null
            ? [`${file}: ${words.page.unreadable}`]
            : [h('a', { href: `#d${index + 1}-draft` }, title), ` · ${file} · ${total}`],
        ),
      ),
    ),
  ])

/**
 * Makes the frame of the comparison page, with a table of contents where it holds several drafts; all
 * of it is escaped by construction; it runs nothing, fetches nothing, and needs no other file.
 *
 * @returns what stands before and what stands behind the drafts
 */
export function pageFrame(
  entries: readonly Listed[],
  language: Language,
  version: string,
): readonly [string, string] {
  const words = wordsOf(language)
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: language }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('title', words.page.title),
          h('style', STYLESHEET),
        ]),
        h('body', [
          h('header', [
            h('h1', words.page.title),
            ...(entries.length > 1 ? [contents(entries, words)] : []),
          ]),
          h('main', [DRAFTS]),
          h('footer', [h('p', words.page.made(version))]),
        ]),
      ]),
    ],
  }
  const [before = '', after = ''] = toHtml(root).split(toHtml(DRAFTS))
  return [before, `${after}\n`]
}
