import type { Language } from '#shared/contract/settings.ts'

/** The language of the system, in the order that POSIX gives its variables. */
export function systemLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const named = env.LC_ALL || env.LC_MESSAGES || env.LANG
  const tag = named ?? Intl.DateTimeFormat().resolvedOptions().locale
  return /^id\b|^id_|^indonesian/i.test(tag) ? 'id' : 'en'
}
