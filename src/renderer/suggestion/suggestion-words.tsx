import { useTranslations } from 'use-intl'
import type { SuggestionMark } from '#shared/suggestion/mark.ts'
import type { Proposal } from '#shared/suggestion/proposal.ts'
import { useChangeWords } from '../revisions/revision-words.ts'
import { useSigned } from './use-signed.ts'

const MOST = 160

const short = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text)

interface Props {
  readonly number: number
  readonly proposal: Proposal
  readonly mark: SuggestionMark | null
}

/** A proposal in words: what it is, both sides of it, whose it is. */
export function SuggestionWords({ number, proposal: { kind, words, changes }, mark }: Props) {
  const t = useTranslations('suggestion')
  const changeWords = useChangeWords()
  const signed = useSigned()
  const [change] = changes
  const isLook =
    kind === 'format' || kind === 'link' || (kind === 'block' && change?.kind === 'shape')
  const look = isLook && change ? changeWords(change, () => '') : null
  return (
    <>
      <span className="word-diff">
        <b>
          {number}. {t(`kind.${kind}`)}
        </b>
        {look === null ? (
          <>
            {words.before.trim() !== '' && <del>{short(words.before.trim())}</del>}{' '}
            {words.after.trim() !== '' && <ins>{short(words.after.trim())}</ins>}
          </>
        ) : (
          <>
            {short(words.after.trim())}: <del>{look.before}</del> <ins>{look.after}</ins>
          </>
        )}
      </span>
      {mark !== null && <span className="suggestion-by">{signed(mark)}</span>}
    </>
  )
}
