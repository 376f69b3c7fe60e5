import type { Element, ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Language } from '#shared/contract/settings.ts'
import type { Examined } from '../examine.ts'
import { countsOf } from '../print.ts'
import { allFindings, reportOf } from '../report.ts'
import { type CheckWords, wordsOf } from '../words.ts'
import { articleColumn, coverageMap } from './article.ts'
import { findingList } from './findings.ts'
import { STYLESHEET } from './stylesheet.ts'
import { summaryColumn } from './summary.ts'
import type { View } from './view.ts'

/** A file that was checked, or why it could not be. */
export interface Entry {
  readonly file: string
  readonly examined: Examined | null
}

/** Nothing runs on the page and nothing is fetched, whatever an article brought along. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

const titleOf = (examined: Examined, words: CheckWords): string =>
  examined.article.title.trim() || words.noTitle

function totalOf(examined: Examined, language: Language): string {
  const [blockers = 0, warnings = 0, notes = 0] = countsOf(
    allFindings(reportOf(examined, language)),
  )
  return wordsOf(language).total(blockers, warnings, notes)
}

const legend = ({ page, severity }: CheckWords): Element =>
  h('ul.legend', [
    h('li', [h('span.on-phrase', page.agrees)]),
    h('li', [h('span.on-blocker', severity.blocker)]),
    h('li', [h('span.on-warning', severity.warning)]),
    h('li', [h('span.on-note', severity.note)]),
    h('li', [h('span.sentence.untold', page.untold)]),
  ])

function draftSection(entry: Entry & { examined: Examined }, view: View): Element {
  const { words, language, prefix } = view
  const { examined, file } = entry
  return h('section.draft', { id: `${prefix}draft`, ariaLabelledBy: `${prefix}title` }, [
    h('h2', { id: `${prefix}title` }, titleOf(examined, words)),
    h('p.counts', `${file} · ${totalOf(examined, language)}`),
    ...(examined.bullets.length === 0 ? [] : [coverageMap(view)]),
    h('div.columns', [
      h('div', [
        h('div.text', [...articleColumn(view)]),
        ...(examined.articleFindings.length === 0
          ? []
          : [h('h4', words.article), ...findingList(examined.articleFindings, view)]),
      ]),
      h('div', [h('h4', words.summary), ...summaryColumn(view), legend(words)]),
    ]),
  ])
}

function contents(entries: readonly Entry[], words: CheckWords, language: Language): Element {
  return h('nav', { ariaLabel: words.page.contents }, [
    h(
      'ul.contents',
      entries.map(({ file, examined }, index) =>
        h('li', [
          ...(examined === null
            ? [`${file}: ${words.page.unreadable}`]
            : [
                h('a', { href: `#d${index + 1}-draft` }, titleOf(examined, words)),
                ` · ${totalOf(examined, language)}`,
              ]),
        ]),
      ),
    ),
  ])
}

/**
 * Makes one page of the comparison: article beside summary with everything that is marked in them,
 * escaped by construction; it runs nothing, fetches nothing, and needs no other file.
 */
export function comparisonPage(
  entries: readonly Entry[],
  language: Language,
  version: string,
): string {
  const words = wordsOf(language)
  const sections = entries.flatMap(({ file, examined }, index): ElementContent[] =>
    examined === null
      ? []
      : [draftSection({ file, examined }, { examined, words, language, prefix: `d${index + 1}-` })],
  )
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
            ...(entries.length > 1 ? [contents(entries, words, language)] : []),
          ]),
          h('main', sections),
          h('footer', [h('p', words.page.made(version))]),
        ]),
      ]),
    ],
  }
  return `${toHtml(root)}\n`
}
