import {
  AriaLiveRegionExtension,
  FocusManagerExtension,
  HistoryAnnounceExtension,
} from '@lexical/a11y'
import { HistoryExtension } from '@lexical/history'
import { AutoLinkNode, LinkExtension } from '@lexical/link'
import { ListExtension } from '@lexical/list'
import { RichTextExtension } from '@lexical/rich-text'
import { configExtension, defineExtension, mergeRegister, TextNode } from 'lexical'
import type { Envelope } from '#shared/article/content.ts'
import { safeUrl } from '#shared/article/safe-url.ts'
import { newId } from '../new-id.ts'
import { registerCaretBeforeKeys } from './caret-before-keys.ts'
import { editorState } from './envelope.ts'
import { registerBlockIds } from './nodes/block-id.ts'
import { FigureNode } from './nodes/figure-node.tsx'
import { registerLinkGuard } from './nodes/link-guard.ts'
import { UnknownBlockNode } from './nodes/unknown-block-node.tsx'
import { PasteExtension } from './paste/paste-extension.ts'
import { TableExtension } from './table/table-extension.ts'
import { theme } from './theme.ts'

/**
 * Lexical takes nodes from the clipboard before any HTML, if the namespace is its own: a name that no
 * web page can know. One for all drafts of this window, so that copying between them keeps everything.
 */
const namespace = crypto.randomUUID()

/** The nodes of an article and what holds for them wherever they come from; needs no screen. */
export const ArticleExtension = defineExtension({
  name: 'sunting/article',
  nodes: () => [AutoLinkNode, FigureNode, UnknownBlockNode],
  dependencies: [
    RichTextExtension,
    ListExtension,
    TableExtension,
    configExtension(LinkExtension, { validateUrl: (url) => safeUrl(url) !== null }),
  ],
  register: (editor) =>
    mergeRegister(
      registerBlockIds(editor, newId),
      registerLinkGuard(editor),
      // An inline style can come in only through the clipboard, and no style of ours is inline.
      editor.registerNodeTransform(TextNode, (text) => {
        if (text.getStyle() !== '') text.setStyle('')
      }),
    ),
})

/** The editor of one draft; a new one for every draft, since undo must not cross into another. */
export const draftExtension = (body: Envelope) =>
  defineExtension({
    name: 'sunting/draft',
    namespace,
    theme,
    $initialEditorState: editorState(body),
    onError: (error) => {
      throw error
    },
    register: registerCaretBeforeKeys,
    dependencies: [
      ArticleExtension,
      // A burst of keys is one step; further back than a hundred steps is a matter of revisions.
      configExtension(HistoryExtension, { delay: 600, maxDepth: 100 }),
      AriaLiveRegionExtension,
      FocusManagerExtension,
      HistoryAnnounceExtension,
      PasteExtension,
    ],
  })
