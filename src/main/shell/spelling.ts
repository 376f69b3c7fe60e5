import type { Session } from 'electron'

/** The draft is Indonesian, its quotations and names are often English. */
const WANTED = ['id', 'en-GB', 'en-US']

/** Chromium asks its own server for a missing dictionary, past every fence: this address leads nowhere. */
const NOWHERE = 'desk://no-dictionaries/'

/**
 * Checks spelling with what the machine has: the system's own checker on macOS and Windows, elsewhere
 * Chromium's dictionaries where somebody has put them into the profile (`browser/Dictionaries`). Nothing
 * is fetched.
 */
export function checkSpelling(session: Session): void {
  session.setSpellCheckerDictionaryDownloadURL(NOWHERE)
  const known = session.availableSpellCheckerLanguages
  // On macOS the system decides by itself, and the list is empty.
  if (known.length > 0) {
    session.setSpellCheckerLanguages(WANTED.filter((language) => known.includes(language)))
  }
}
