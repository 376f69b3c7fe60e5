import { useLocale, useTranslations } from 'use-intl'
import type { StyleError } from '#shared/checks/style/style-error.ts'
import { fieldOfPath } from './sections.ts'

/** What is wrong in the text of a house style, by line: in an imported file, or in the desk's own. */
export function FileMistakes({ errors }: Readonly<{ errors: readonly StyleError[] }>) {
  const t = useTranslations('house-style')
  const locale = useLocale()
  return (
    <ol className="grid max-h-[180px] gap-1 overflow-y-auto">
      {errors.map(({ line, column, path, message }) => (
        <li key={`${line}:${column}:${path}`}>
          <span className="tabular font-strong">{t('place', { line, column })}</span>{' '}
          {path !== '' && <code className="text-ink">{path}</code>} {message[locale]}
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
              {message[locale]}
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}
