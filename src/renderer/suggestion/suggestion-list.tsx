import { Check, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { SuggestionMark } from '#shared/suggestion/mark.ts'
import { openProposals, removeLostMark } from '#shared/suggestion/suggested.ts'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { useStore } from '../store.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { goTo } from './decide-proposals.ts'
import { suggestionMode } from './suggestion-mode.ts'
import { SuggestionWords } from './suggestion-words.tsx'
import { useSigned } from './use-signed.ts'
import { suggestionKeys, useDecideProposals } from './use-suggestion-commands.ts'

/** A proposal whose place went with a direct edit: what it said stays readable until it is put away. */
function LostItem({ mark }: Readonly<{ mark: SuggestionMark }>) {
  const t = useTranslations('suggestion')
  const store = useDraftStore()
  const signed = useSigned()
  const { words } = mark
  return (
    <li className="suggestion-item" data-lost>
      <div className="suggestion-go">
        <b>{t('lost')}</b>
        <span className="word-diff">
          {words.before !== '' && <del>{words.before}</del>}{' '}
          {words.after !== '' && <ins>{words.after}</ins>}
        </span>
        <span className="suggestion-by">{signed(mark)}</span>
      </div>
      <Button
        look="quiet"
        onPress={() => store.suggest((content) => removeLostMark(content, mark))}
      >
        {t('removeMarker')}
      </Button>
    </li>
  )
}

/** Every open proposal in the order of the text, with its author, the way to it and both decisions. */
export function SuggestionList() {
  const t = useTranslations('suggestion')
  const proposals = useDraft(({ content }) => openProposals(content))
  const marks = useDraft(({ content }) => content.suggestions?.marks ?? [])
  const chosen = useStore(suggestionMode, (now) => now.chosen)
  const decide = useDecideProposals()
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    if (chosen === null) return
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    <div className="suggestion-list">
      <ol aria-label={t('list')} ref={list}>
        {proposals.map((proposal, at) => (
          <li
            className="suggestion-item"
            data-chosen={proposal.key === chosen || undefined}
            key={proposal.key}
          >
            <button
              aria-current={proposal.key === chosen || undefined}
              className="suggestion-go"
              onClick={() => goTo(proposal)}
              type="button"
            >
              <SuggestionWords mark={marks[at] ?? null} number={at + 1} proposal={proposal} />
            </button>
            <IconButton
              icon={Check}
              label={t('acceptThis', { number: at + 1 })}
              onPress={() => decide([proposal], 'accepted')}
            />
            <IconButton
              icon={X}
              label={t('rejectThis', { number: at + 1 })}
              onPress={() => decide([proposal], 'rejected')}
            />
          </li>
        ))}
        {marks
          .filter(({ isLost }) => isLost)
          .map((mark) => (
            <LostItem key={[mark.block, mark.at, mark.before.start].join(' ')} mark={mark} />
          ))}
      </ol>
      {proposals.length > 0 && (
        <div className="suggestion-all">
          <Button
            keys={suggestionKeys.allAccepted}
            look="quiet"
            onPress={() => decide(proposals, 'accepted')}
          >
            {t('acceptAll')}
          </Button>
          <Button
            keys={suggestionKeys.allRejected}
            look="quiet"
            onPress={() => decide(proposals, 'rejected')}
          >
            {t('rejectAll')}
          </Button>
        </div>
      )}
      {proposals.length === 0 && <p className="suggestion-none">{t('none')}</p>}
    </div>
  )
}
