import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $getRoot, $getState, type LexicalEditor } from 'lexical'
import { useEffect } from 'react'
import type { Span } from '#shared/article/article.ts'
import type { Severity } from '#shared/checks/finding.ts'
import { UNDER_TAG } from '../../suggestion/under.ts'
import type { Checked } from '../draft-state.ts'
import { blockIdState } from '../editor/nodes/block-id.ts'
import { useDraftStore } from '../open-draft.ts'
import { rangesOf } from './article-ranges.ts'
import { coverageOf } from './coverage.ts'
import { evidenceSpans, pointedAt } from './evidence-parts.ts'
import { clearLayers, paint } from './layers.ts'
import { link, litBullets } from './link.ts'

const severities = ['note', 'warning', 'blocker'] as const

function findingSpans(checked: Checked, severity: Severity): readonly Span[] {
  return checked.articleFindings.flatMap(({ severity: has, place }) =>
    has === severity && place.kind === 'block' ? [place] : [],
  )
}

function paintFindings(editor: LexicalEditor, checked: Checked): void {
  for (const severity of severities)
    paint(`finding-${severity}`, rangesOf(editor, findingSpans(checked, severity)))
}

function paintEvidence(editor: LexicalEditor, checked: Checked): void {
  const now = link.get()
  const lit = new Set(litBullets(now, checked.verdicts))
  const { sentences, phrases, others, shown } = evidenceSpans(
    checked.verdicts.filter(({ bulletId }) => lit.has(bulletId)),
    checked.article,
  )
  paint('evidence', rangesOf(editor, sentences))
  paint('evidence-phrase', rangesOf(editor, phrases))
  paint('evidence-other', rangesOf(editor, others))
  for (const severity of severities) paint(`shown-${severity}`, rangesOf(editor, shown[severity]))
  paint('evidence-this', rangesOf(editor, pointedAt(phrases, now.phrase)))
}

/** An attribute on the block's element: the style sheet draws the strip beside it, without measuring. */
function markCoverage(editor: LexicalEditor, checked: Checked): void {
  const coverage = coverageOf(checked.article, checked.verdicts, checked.summaryFindings)
  editor.getEditorState().read(() => {
    for (const block of $getRoot().getChildren()) {
      const element = editor.getElementByKey(block.getKey())
      const mark = coverage.get($getState(block, blockIdState))
      if (element === null || element.dataset.coverage === mark) continue
      if (mark === undefined) delete element.dataset.coverage
      else element.dataset.coverage = mark
    }
  })
}

/** Keeps evidence, findings and coverage on the text as article, summary and pointer change. */
export function useHighlights(): void {
  const [editor] = useLexicalComposerContext()
  const store = useDraftStore()
  useEffect(() => {
    let painted: Checked | null = null
    const paintAll = () => {
      const { checked } = store.read()
      if (checked === null || checked === painted) return
      painted = checked
      paintFindings(editor, checked)
      paintEvidence(editor, checked)
      markCoverage(editor, checked)
    }
    const stops = [
      store.subscribe(paintAll),
      link.subscribe(() => {
        const { checked } = store.read()
        if (checked !== null) paintEvidence(editor, checked)
      }),
      // Text nodes were cut or joined, and the ranges in them with them.
      editor.registerUpdateListener(({ tags }) => {
        if (!tags.has(UNDER_TAG)) return
        painted = null
        paintAll()
      }),
      // New elements (undo, a heading made of a paragraph) have no ranges or marks yet.
      editor.registerRootListener(() => {
        painted = null
        paintAll()
      }),
    ]
    paintAll()
    return () => {
      for (const stop of stops) stop()
      clearLayers()
    }
  }, [editor, store])
}
