import type { Sentence } from '#shared/article/article.ts'
import type { EvidencePart } from '#shared/summary/evidence-parts.ts'
import { useEvidenceWords } from './use-evidence-words.ts'

interface Props {
  readonly parts: readonly EvidencePart[]
  /** What to say where there is none. */
  readonly none: string
  /** For the ear: where a link leads. */
  readonly goTo: (text: string) => string
  readonly onGo: (sentence: Sentence) => void
}

/** The parts of the article that a bullet rests on; each leads to its first sentence. */
export function PartLinks({ parts, none, goTo, onGo }: Props) {
  const words = useEvidenceWords()
  if (parts.length === 0) return <span className="bullet-evidence">{none}</span>
  return (
    <span className="bullet-evidence">
      {parts.map((part, index) => (
        <span key={part.section ?? 'lead'}>
          {index > 0 && '; '}
          <button
            onClick={() => {
              const [first] = part.sentences
              if (first !== undefined) onGo(first)
            }}
            type="button"
          >
            {words(part)}
            <span className="sr-only">
              {goTo(part.sentences.map(({ text }) => text).join(' '))}
            </span>
          </button>
        </span>
      ))}
    </span>
  )
}
