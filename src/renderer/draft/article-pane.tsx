import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer'
import { useMemo, useRef } from 'react'
import { useTranslations } from 'use-intl'
import './article.css'
import { FindBar } from '../find/find-bar.tsx'
import { FindContext } from '../find/find-context.ts'
import { useOwnFinder } from '../find/use-own-finder.ts'
import { useSelectedPlace } from '../letter/selected-place.ts'
import { NearLine } from '../near/near-line.tsx'
import { ReturnedLine } from '../returning/returned-line.tsx'
import { SuggestionBar } from '../suggestion/suggestion-bar.tsx'
import { useShownSuggestions } from '../suggestion/use-shown-suggestions.ts'
import { ArticleColumn } from './article-column.tsx'
import { CoverageMap } from './coverage-map.tsx'
import { EditorBridge } from './editor/editor-bridge.tsx'
import { draftExtension } from './editor/extension.ts'
import { ArticleToolbar } from './editor/toolbar.tsx'
import { useArticleLink } from './highlights/use-article-link.ts'
import { useHighlights } from './highlights/use-highlights.ts'
import { usePaintAhead } from './highlights/use-paint-ahead.ts'
import { MetaLine } from './meta-line.tsx'
import { useDraft, useDraftStore } from './open-draft.ts'
import { TitleFields } from './title-fields.tsx'
import { useArticleFocus } from './use-article-focus.ts'
import { useFlush } from './use-flush.ts'

function Overlays() {
  useHighlights()
  usePaintAhead()
  useArticleLink()
  useShownSuggestions()
  return null
}

/** The article of the open draft: title, excerpt, body. */
export function ArticlePane() {
  const t = useTranslations('draft')
  const store = useDraftStore()
  const pane = useRef<HTMLDivElement>(null)
  const extension = useMemo(() => draftExtension(store.read().content.body), [store])
  const finder = useOwnFinder()
  const isElsewhere = useDraft(({ elsewhere }) => elsewhere !== null)
  useFlush()
  useArticleFocus(pane)
  useSelectedPlace(pane)
  return (
    <FindContext value={finder}>
      <LexicalExtensionComposer contentEditable={null} extension={extension}>
        <div className="article-pane" ref={pane}>
          {!isElsewhere && <ArticleToolbar />}
          <FindBar />
          <SuggestionBar />
          <div className="article-frame">
            <div className="article-scroll">
              <ArticleColumn canBeEdited={!isElsewhere}>
                <MetaLine />
                <ReturnedLine />
                <NearLine />
                <CoverageMap />
                <TitleFields />
                <ContentEditable
                  aria-label={t('body')}
                  aria-placeholder={t('bodyPlaceholder')}
                  className="article-body"
                  data-gramm="false"
                  placeholder={<p className="article-placeholder">{t('bodyPlaceholder')}</p>}
                  spellCheck
                  // What cannot be written in takes the focus all the same: arrow keys scroll it.
                  tabIndex={0}
                />
              </ArticleColumn>
            </div>
          </div>
        </div>
        <EditorBridge />
        <Overlays />
      </LexicalExtensionComposer>
    </FindContext>
  )
}
