import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useTranslations } from 'use-intl'
import { useCommand } from '../keys/commands.ts'
import { comingFrom } from './coming-from.ts'
import { useFind, useFinder } from './find-context.ts'

/** The keys that open the bar and go from match to match; `focus` puts the caret into its first line. */
export function useFindCommands(focus: () => void): void {
  const t = useTranslations('find')
  const [editor] = useLexicalComposerContext()
  const finder = useFinder()
  const isOpen = useFind((state) => state.isOpen)
  const isNowhere = useFind(({ found }) => found.length === 0)
  const open = (isReplacing: boolean) => {
    finder.open({ isReplacing, ...comingFrom(editor) })
    focus()
  }
  const go = (step: 1 | -1) => (isOpen ? finder.go(step) : open(false))
  useCommand({
    id: 'draft.find',
    group: 'draft',
    title: t('command.find'),
    keys: 'Mod+F',
    run: () => open(finder.state.get().isReplacing && isOpen),
  })
  useCommand({
    id: 'draft.replace',
    group: 'draft',
    title: t('command.replace'),
    // Command+H hides the window on a Mac.
    keys: ['Mod+H', 'Mod+Alt+F'],
    run: () => open(true),
  })
  useCommand({
    id: 'draft.find-next',
    group: 'draft',
    title: t('command.next'),
    keys: 'F3',
    isDisabled: isOpen && isNowhere,
    run: () => go(1),
  })
  useCommand({
    id: 'draft.find-previous',
    group: 'draft',
    title: t('command.previous'),
    keys: 'Shift+F3',
    isDisabled: isOpen && isNowhere,
    run: () => go(-1),
  })
}

/** What the open bar can do by key. */
export function useBarCommands(replaceAll: () => void): void {
  const t = useTranslations('find')
  const finder = useFinder()
  const query = useFind((state) => state.query)
  const isReplacing = useFind((state) => state.isReplacing)
  const isNowhere = useFind(({ found }) => found.length === 0)
  useCommand({
    id: 'draft.find-case',
    group: 'draft',
    title: t('matchCase'),
    keys: 'Alt+C',
    run: () => finder.ask({ matchCase: !query.matchCase }),
  })
  useCommand({
    id: 'draft.find-word',
    group: 'draft',
    title: t('wholeWord'),
    keys: 'Alt+W',
    run: () => finder.ask({ wholeWord: !query.wholeWord }),
  })
  useCommand({
    id: 'draft.find-pattern',
    group: 'draft',
    title: t('isPattern'),
    keys: 'Alt+X',
    run: () => finder.ask({ isPattern: !query.isPattern }),
  })
  useCommand({
    id: 'draft.replace-all',
    group: 'draft',
    title: t('replaceAll'),
    keys: 'Mod+Alt+Enter',
    isDisabled: !isReplacing || isNowhere,
    run: replaceAll,
  })
}
