import type { Message } from '#shared/checks/check.ts'
import { checks } from '#shared/checks/registry.ts'

/** A check by what it says, "…" for the words that differ from case to case. */
export const checkName = (id: string, language: keyof Message): string => {
  const [message] = Object.values(checks.get(id)?.messages ?? {})
  return message === undefined ? id : message[language].replace(/\{\w+\}/gu, '…')
}
