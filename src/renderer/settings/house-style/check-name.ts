import type { Message } from '#shared/checks/check.ts'
import { checks } from '#shared/checks/registry.ts'

/** What a check is called; one that is not known any more by its id. */
export const checkName = (id: string, language: keyof Message): string =>
  checks.get(id)?.name[language] ?? id
