import { useTranslations } from 'use-intl'
import { canonicalJson } from '#shared/article/canonical.ts'
import { writtenStyle } from '#shared/checks/style/print-house-style.ts'
import type { StyleError } from '#shared/checks/style/style-error.ts'
import { Sign } from '../../ui/sign.tsx'
import { fieldOfPath, fieldsOf, type Section, sectionOf, sections } from './sections.ts'
import type { StyleEdit } from './style-edit.ts'

interface Props {
  readonly section: Section
  readonly onChoose: (section: Section) => void
  readonly edit: StyleEdit
  readonly errors: readonly StyleError[]
}

function isTouched({ base, written }: StyleEdit, section: Section): boolean {
  const before = writtenStyle(base)
  return fieldsOf(section).some(
    (field) => canonicalJson(before[field]) !== canonicalJson(written[field]),
  )
}

const errorsIn = (errors: readonly StyleError[], section: Section): number =>
  errors.filter(({ path }) => {
    const field = fieldOfPath(path)
    return field !== null && sectionOf[field] === section
  }).length

/** The sections, with what was changed in them and what is wrong. */
export function SectionNav({ section, onChoose, edit, errors }: Props) {
  const t = useTranslations('house-style')
  return (
    <nav aria-label={t('sections')} className="w-[210px] flex-none overflow-y-auto p-3">
      <ul className="grid gap-0.5">
        {sections.map((key) => {
          const wrong = errorsIn(errors, key)
          return (
            <li key={key}>
              <button
                aria-current={key === section ? 'page' : undefined}
                className={`flex h-8 w-full cursor-default items-center gap-2 rounded-[6px] px-2.5 text-left ${key === section ? 'bg-accent-soft font-strong text-accent' : 'text-ink-2 hover:bg-line'}`}
                onClick={() => onChoose(key)}
                type="button"
              >
                <span className="flex-1">{t(`section.${key}`)}</span>
                {wrong > 0 ? (
                  <Sign label={t('wrongHere', { count: wrong })} tone="bad">
                    {wrong}
                  </Sign>
                ) : (
                  isTouched(edit, key) && (
                    <>
                      <span aria-hidden="true" className="size-1.5 rounded-full bg-accent" />
                      <span className="sr-only">{t('changedHere')}</span>
                    </>
                  )
                )}
              </button>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
