import type { Letter, LetterPoint } from '#shared/letter/letter.ts'
import { paragraphs, pointLines } from '#shared/letter/letter-lines.ts'

interface PointProps {
  readonly point: LetterPoint
  readonly tickable: boolean
}

function Point({ point, tickable }: PointProps) {
  const { words, about } = pointLines(point)
  return (
    <li className="my-2 list-outside list-decimal pl-1.5">
      {tickable && (
        <span aria-hidden="true" className="mr-2">
          ☐
        </span>
      )}
      <span className="whitespace-pre-line">{words.join('\n')}</span>
      {about.map((line) => (
        <span className="block text-[0.9em] text-ink-2" key={line}>
          {line}
        </span>
      ))}
    </li>
  )
}

/** The letter as the writer will read it. */
export function LetterPaper({ letter }: Readonly<{ letter: Letter }>) {
  const { reasons, points } = letter
  // The same point may stand there twice: its number names it.
  const numbered = points.lines.map((point, at) => ({ number: at + 1, point }))
  const heading = 'mt-4 mb-1 font-heavy'
  return (
    <article
      className="rounded-card border border-line bg-raised px-7 py-5 font-reading text-large"
      lang={letter.language}
    >
      <h3 className="mb-3 font-heavy text-title">{letter.subject}</h3>
      <p className="mb-2.5">{letter.greeting}</p>
      <p className="mb-2.5">{letter.opening}</p>
      <p className="mb-2.5 whitespace-pre-line">{paragraphs(letter.note).join('\n')}</p>
      {reasons.lines.length > 0 && (
        <>
          <h4 className={heading}>{reasons.label}</h4>
          <ul className="list-disc pl-6">
            {reasons.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {points.lines.length > 0 && (
        <>
          <h4 className={heading}>{points.label}</h4>
          <ol className="pl-6">
            {numbered.map(({ number, point }) => (
              <Point key={number} point={point} tickable={points.tickable} />
            ))}
          </ol>
        </>
      )}
      <p className="mt-4">{letter.closing}</p>
      <p className="mt-2.5 whitespace-pre-line">{letter.signature.join('\n')}</p>
    </article>
  )
}
