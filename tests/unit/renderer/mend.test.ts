import { describe, expect, test } from 'vitest'
import type { Content } from '#shared/article/content.ts'
import { readArticle } from '#shared/article/read.ts'
import { articleChecks } from '#shared/checks/article/all.ts'
import type { SinceExample, SummaryExample } from '#shared/checks/check.ts'
import { exampleContent } from '#shared/checks/example-article.ts'
import { type Fix, fixSchema, type KeyedFinding } from '#shared/checks/finding.ts'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import { checkArticle } from '#shared/checks/run-article.ts'
import { checkSummary } from '#shared/checks/run-summary.ts'
import { bulletChecks, sinceChecks, summaryChecks } from '#shared/checks/summary/all.ts'
import { indexArticle } from '#shared/summary/article-index.ts'
import type { Baseline } from '#shared/summary/baseline.ts'
import { applyChange } from '#shared/summary/change.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import { createArticleEditor } from '../../../src/renderer/draft/editor/article-editor.ts'
import { envelopeOf } from '../../../src/renderer/draft/editor/envelope.ts'
import { changeOf, mendBody } from '../../../src/renderer/summary/mend.ts'
import { aBullet } from '../../fixtures/a-review.ts'
import { houseStyle } from '../../fixtures/an-article.ts'
import { baselinesOn } from '../../fixtures/baselines.ts'
import { headlessArticle } from './headless-article.ts'

/** A draft as the checks see it. */
interface State {
  readonly content: Content
  readonly bullets: readonly Bullet[]
  readonly baselines: readonly Baseline[]
  readonly style: HouseStyle
}

const allFindings = ({ content, bullets, baselines, style }: State): readonly KeyedFinding[] => {
  const article = readArticle(content)
  const { verdicts, findings } = checkSummary(bullets, indexArticle(article), style, baselines)
  return [
    ...checkArticle(article, style),
    ...(bullets.length === 0 ? [] : [...findings, ...verdicts.flatMap((one) => one.findings)]),
  ]
}

const ofArticle = (example: string, style: HouseStyle): State => ({
  content: exampleContent(example),
  bullets: [],
  baselines: [],
  style,
})

function ofSummary({ article, bullets, before }: SummaryExample & Partial<SinceExample>): State {
  const given = bullets.map((bullet, at) =>
    aBullet({
      id: `p${at}`,
      ...(typeof bullet === 'string' ? { text: bullet } : bullet),
    }),
  )
  return {
    content: exampleContent(article),
    bullets: given,
    baselines:
      before === undefined
        ? []
        : baselinesOn(indexArticle(readArticle(exampleContent(before))), given),
    style: { ...houseStyle, bullets: { ...houseStyle.bullets, maxLength: 200 } },
  }
}

/** The draft after a fix, made by what the screen and the desk use. */
function mended(state: State, { edit, text }: Fix): State {
  const { content, bullets } = state
  switch (edit.kind) {
    case 'title':
    case 'excerpt':
      return { ...state, content: { ...content, [edit.kind]: edit.text } }
    case 'bullet':
    case 'add-bullet': {
      const changed = applyChange(bullets, changeOf(edit, text), {
        editor: 'Rani Wulandari',
        newId: () => 'new',
        isCandidate: () => true,
        broughtBullet: () => null,
      })
      if (!changed.ok) throw new Error(JSON.stringify(changed))
      return { ...state, bullets: changed.value }
    }
    default: {
      const editor = headlessArticle(content.body)
      expect(mendBody(createArticleEditor(editor), edit)).toBe(true)
      return { ...state, content: { ...content, body: envelopeOf(editor.getEditorState()) } }
    }
  }
}

interface Case {
  readonly id: string
  readonly states: readonly State[]
}

const cases: readonly Case[] = [
  ...articleChecks.map(({ id, examples, exampleStyle }) => ({
    id,
    states: examples.bad.map((example) => ofArticle(example, { ...houseStyle, ...exampleStyle })),
  })),
  ...[...bulletChecks, ...sinceChecks, ...summaryChecks].map(({ id, examples }) => ({
    id,
    states: examples.bad.map(ofSummary),
  })),
]

const fixes = cases.flatMap(({ id, states }) =>
  states.flatMap((state) =>
    allFindings(state).flatMap((finding) =>
      finding.check === id && finding.fix !== null
        ? [
            {
              id,
              label: finding.fix.label,
              text: finding.fix.text,
              state,
              finding,
              fix: finding.fix,
            },
          ]
        : [],
    ),
  ),
)

/** How many findings of each check block, by check id. */
function blockersOf(findings: readonly KeyedFinding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { check, severity } of findings) {
    if (severity === 'blocker') counts.set(check, (counts.get(check) ?? 0) + 1)
  }
  return counts
}

test('every kind of fix is among the examples of the checks', () => {
  const shown = new Set(fixes.map(({ label }) => label))
  expect([...shown].toSorted()).toEqual(fixSchema.shape.label.options.toSorted())
})

describe('a fix ends its finding and brings no new blocker', () => {
  test.each(fixes)('$id: $label $text', ({ id, state, finding, fix }) => {
    const before = allFindings(state)
    const after = allFindings(mended(state, fix))
    const alike = (findings: readonly KeyedFinding[]) =>
      findings.filter(({ key }) => key === finding.key).length
    const ofCheck = (findings: readonly KeyedFinding[]) =>
      findings.filter(({ check }) => check === id).length
    expect(alike(after)).toBe(alike(before) - 1)
    expect(ofCheck(after)).toBeLessThan(ofCheck(before))
    const blockedBefore = blockersOf(before)
    for (const [check, count] of blockersOf(after)) {
      expect(count, check).toBeLessThanOrEqual(blockedBefore.get(check) ?? 0)
    }
  })
})
