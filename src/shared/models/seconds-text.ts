import type { Language } from '../contract/settings.ts'

const UNITS = { id: { second: 'detik', minute: 'menit' }, en: { second: 's', minute: 'min' } }

/**
 * A duration in ms for a person: in seconds up to two minutes, else in whole minutes; never zero.
 *
 * @example secondsText(15_000, 'id') // '15 detik'
 */
export function secondsText(duration: number, language: Language): string {
  const seconds = Math.max(1, Math.ceil(duration / 1000))
  const { second, minute } = UNITS[language]
  return seconds <= 120 ? `${seconds} ${second}` : `${Math.ceil(seconds / 60)} ${minute}`
}
