import { useEffect } from 'react'
import { Group, Panel, Separator, useDefaultLayout, usePanelRef } from 'react-resizable-panels'
import { useTranslations } from 'use-intl'
import { CommentsLayer } from '../comments/comments-layer.tsx'
import { useIsCommenting } from '../comments/use-is-commenting.ts'
import { CompareLayer, useIsComparing } from '../compare/compare-layer.tsx'
import { ArticlePane } from '../draft/article-pane.tsx'
import { DraftScope } from '../draft/draft-scope.tsx'
import { openDraft, useOpenDraft } from '../draft/open-draft.ts'
import { LetterLayer, useIsWriting } from '../letter/letter-layer.tsx'
import { NearLayer, useIsOnNear } from '../near/near-layer.tsx'
import { desk } from '../queries.ts'
import { QueuePane } from '../queue/queue-pane.tsx'
import { FailureState } from '../recovery/failure-state.tsx'
import { ScreenBoundary } from '../recovery/screen-boundary.tsx'
import { RevisionsLayer, useIsOnRevisions } from '../revisions/revisions-layer.tsx'
import { screen, showQueue } from '../screen.ts'
import { useStore } from '../store.ts'
import { SummaryPane } from '../summary/summary-pane.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Spinner } from '../ui/progress.tsx'
import { useNarrowWindow } from './use-narrow-window.ts'

function Grip({ label }: Readonly<{ label: string }>) {
  return (
    <Separator
      aria-label={label}
      className="relative z-1 w-px bg-line forced-colors:bg-[CanvasText] outline-offset-0 transition-colors after:absolute after:inset-y-0 after:-left-1 after:w-[9px] data-[separator=active]:bg-accent data-[separator=hover]:bg-accent"
    />
  )
}

/** What the article's place shows while there is no article in it. */
function NoArticle() {
  const t = useTranslations('queue')
  const common = useTranslations('common')
  const open = useOpenDraft()
  switch (open.kind) {
    case 'none':
    case 'open':
      return <EmptyState title={t('choose.title')}>{t('choose.text')}</EmptyState>
    case 'opening':
      return (
        <div className="grid h-full place-items-center">
          <Spinner label={common('loading')} />
        </div>
      )
    case 'failed':
      return <FailureState failure={open.failure} onRetry={() => void openDraft(desk, open.id)} />
  }
}

/**
 * Queue, article and summary side by side; their widths are remembered on this machine. Each part of the desk
 * beside the article is isolated: its layers are kept apart, and none of them is gone through at a key in the text.
 */
export function DeskPanes() {
  const t = useTranslations('common')
  const open = useOpenDraft()
  const hasDraft = open.kind === 'open'
  const draftId = hasDraft ? open.id : null
  const isOnVersions = useIsComparing(draftId)
  const isOnRevisions = useIsOnRevisions(draftId)
  const isOnNear = useIsOnNear(draftId)
  const isWriting = useIsWriting(draftId)
  const isCommenting = useIsCommenting(draftId)
  const isCovered = isWriting || isCommenting
  const isComparing = isOnVersions || isOnRevisions || isOnNear
  const queueShown = useStore(screen, (state) => state.queueShown)
  const queuePanel = usePanelRef()
  const panelIds = hasDraft ? ['queue', 'article', 'summary'] : ['queue', 'article']
  const layout = useDefaultLayout({
    id: 'desk',
    panelIds,
    onlySaveAfterUserInteractions: true,
  })
  useNarrowWindow(hasDraft)
  useEffect(() => {
    if (queueShown) queuePanel.current?.expand()
    else queuePanel.current?.collapse()
  }, [queueShown, queuePanel])

  return (
    <main aria-label={t('panes')} className="relative min-h-0">
      <Group
        {...(layout.defaultLayout === undefined ? {} : { defaultLayout: layout.defaultLayout })}
        className={isComparing ? 'invisible h-full' : 'h-full'}
        id="desk"
        inert={isComparing}
        onLayoutChanged={(sizes, meta) => {
          layout.onLayoutChanged(sizes, meta)
          // Dragged shut or open; what the screen does by itself it knows already.
          if (meta.isUserInteraction) showQueue((sizes.queue ?? 0) > 0)
        }}
        orientation="horizontal"
      >
        <Panel
          className="h-full overflow-hidden"
          collapsible
          defaultSize={300}
          groupResizeBehavior="preserve-pixel-size"
          id="queue"
          maxSize={480}
          minSize={272}
          panelRef={queuePanel}
        >
          <div
            className={queueShown ? 'isolate h-full' : 'invisible h-full'}
            data-region="queue"
            inert={!queueShown}
          >
            <ScreenBoundary>
              <QueuePane />
            </ScreenBoundary>
          </div>
        </Panel>
        <Grip label={t('grip.queue')} />
        <Panel className="h-full bg-paper" id="article" minSize={380}>
          <div className="h-full" data-region="article">
            <ScreenBoundary>
              <DraftScope fallback={<NoArticle />}>
                <ArticlePane />
              </DraftScope>
            </ScreenBoundary>
          </div>
        </Panel>
        {hasDraft && <Grip label={t('grip.summary')} />}
        {hasDraft && (
          <Panel
            className="h-full"
            defaultSize={404}
            groupResizeBehavior="preserve-pixel-size"
            id="summary"
            maxSize={640}
            minSize={320}
          >
            <div className="relative isolate h-full" data-region="summary">
              <div className={isCovered ? 'invisible h-full' : 'h-full'} inert={isCovered}>
                <ScreenBoundary>
                  <DraftScope>
                    <SummaryPane />
                  </DraftScope>
                </ScreenBoundary>
              </div>
              <DraftScope>
                <CommentsLayer />
                <LetterLayer />
              </DraftScope>
            </div>
          </Panel>
        )}
      </Group>
      <DraftScope>
        <CompareLayer />
        <RevisionsLayer />
        <NearLayer />
      </DraftScope>
    </main>
  )
}
