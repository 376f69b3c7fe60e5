import { List, PencilLine } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { openProposals } from '#shared/suggestion/suggested.ts'
import { useDraft } from '../draft/open-draft.ts'
import { useStore } from '../store.ts'
import { Button } from '../ui/button.tsx'
import { SuggestionList } from './suggestion-list.tsx'
import { suggestionMode, toggleList } from './suggestion-mode.ts'
import {
  suggestionKeys,
  useSuggestionCommands,
  useSwitchSuggesting,
} from './use-suggestion-commands.ts'

/** Says over the text that what is typed is only proposed, and how much of it is open. */
export function SuggestionBar() {
  const t = useTranslations('suggestion')
  const isOn = useDraft(({ content }) => content.suggestions?.isOn ?? false)
  const open = useDraft(({ content }) => openProposals(content).length)
  const lost = useDraft(
    ({ content }) => content.suggestions?.marks.filter(({ isLost }) => isLost).length ?? 0,
  )
  const isListed = useStore(suggestionMode, (now) => now.isListed)
  const toggle = useSwitchSuggesting()
  useSuggestionCommands(open)
  if (!isOn && open + lost === 0) return null
  return (
    <section aria-label={t('label')} className="suggestion-bar" data-on={isOn || undefined}>
      <div className="suggestion-line">
        <PencilLine aria-hidden="true" size={15} strokeWidth={1.75} />
        <p className="flex-1">
          <b>{t(isOn ? 'on' : 'off')}</b> <span>{t(isOn ? 'onHint' : 'offHint')}</span>
        </p>
        <Button aria-expanded={isListed} look="quiet" onPress={toggleList}>
          <List aria-hidden="true" size={14} strokeWidth={1.75} />
          {t('count', { count: open + lost })}
        </Button>
        {isOn && (
          <Button keys={suggestionKeys.mode} look="quiet" onPress={toggle}>
            {t('stop')}
          </Button>
        )}
      </div>
      {isListed && <SuggestionList />}
    </section>
  )
}
