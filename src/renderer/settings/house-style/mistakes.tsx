import { useLocale, useTranslations } from 'use-intl'
import type { StyleError } from '#shared/checks/style/style-error.ts'
import { fieldOfPath } from './sections.ts'
import { useEntryOf } from './use-problems.ts'

/** Of a line without end this much shows which it is. */
const LONGEST_LINE = 160

/** A line as it stands; one of braces alone shows nothing. */
function LineOf({ text }: Readonly<{ text: string }>) {
  if (!/[\p{L}\p{N}]/u.test(text)) return null
  return (
    <code className="mt-0.5 block truncate rounded-[4px] bg-paper px-2 py-0.5 text-ink">
      {text.trim().slice(0, LONGEST_LINE)}
    </code>
  )
}

interface FileProps {
  readonly errors: readonly StyleError[]
  /** What the file holds, where it is at hand: each line is shown under its mistake. */
  readonly text?: string
}

/** What is wrong in the text of a house style, by line: in an imported file, or in the desk's own. */
export function FileMistakes({ errors, text }: FileProps) {
  const t = useTranslations('house-style')
  const locale = useLocale()
  const lines = text?.split(/\r\n|\n|\r/)
  return (
    <ol className="grid gap-1.5">
      {errors.map(({ line, column, path, message }) => (
        <li key={`${line}:${column}:${path}`}>
          <span className="tabular font-strong">{t('place', { line, column })}</span>{' '}
          {path !== '' && <code className="text-ink">{path}</code>} {message[locale]}
          <LineOf text={lines?.[line - 1] ?? ''} />
        </li>
      ))}
    </ol>
  )
}

/** What is wrong in the fields, each leading to its field. */
export function FieldMistakes({
  errors,
  onGo,
}: Readonly<{ errors: readonly StyleError[]; onGo: (path: string) => void }>) {
  const t = useTranslations('house-style')
  const locale = useLocale()
  const entryOf = useEntryOf()
  const nameOf = (path: string) => {
    const field = fieldOfPath(path)
    return field === null ? '' : `${t(`field.${field}`)}: `
  }
  return (
    <div
      className="border-line border-t bg-bad-soft px-5 py-2 text-[12.5px] text-ink-2"
      role="alert"
    >
      <p className="font-strong text-bad">{t('mistakes', { count: errors.length })}</p>
      <ol className="max-h-[96px] overflow-y-auto">
        {errors.map(({ path, message }) => (
          <li key={path}>
            <button
              className="cursor-default text-left text-accent underline-offset-3 hover:underline"
              onClick={() => onGo(path)}
              type="button"
            >
              {nameOf(path)}
              {entryOf(path)}
              {message[locale]}
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}
