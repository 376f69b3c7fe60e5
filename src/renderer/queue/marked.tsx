import { Fragment } from 'react'
import type { Mark } from '#shared/search/marks.ts'

/** A text with the words in it that were looked for. */
export function Marked({ text, marks }: Readonly<{ text: string; marks: readonly Mark[] }>) {
  const ends = [0, ...marks.map(({ end }) => end)]
  return (
    <>
      {marks.map(({ start, end }, at) => (
        <Fragment key={start}>
          {text.slice(ends[at], start)}
          <mark className="rounded-[2px] bg-accent-soft font-strong text-inherit">
            {text.slice(start, end)}
          </mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </>
  )
}
