import sources from '#resources/lexicon/picture-sources.json' with { type: 'json' }

const noCredit: ReadonlySet<string> = new Set(sources.noCredit)
const needAuthor: ReadonlySet<string> = new Set(sources.needAuthor)
const needLicence: ReadonlySet<string> = new Set(sources.needLicence)

export type CreditFault = 'missing' | 'no-credit' | 'no-author' | 'no-licence'

/** "Sumber: https://www.pexels.com/sari" is "pexels.com/sari". */
const bare = (credit: string): string =>
  credit
    .trim()
    .toLowerCase()
    .replace(/^[(\s]+|[)\s.]+$/gu, '')
    .replace(/^(?:sumber|foto|gambar|kredit|source|photo|credit)\s*:\s*/u, '')
    .replace(/^https?:\/\//u, '')
    .replace(/^(?:www|id|www\.id|m)\./u, '')
    .replace(/\/+$/u, '')

/** Says whether a list holds a host, with or without its ending: "pexels.com", "commons.wikimedia.org". */
const holds = (hosts: ReadonlySet<string>, host: string): boolean =>
  hosts.has(host) || (!/\s/u.test(host) && hosts.has(host.split('.')[0] ?? ''))

/**
 * Says what a credit lacks, or null when nothing does: Pinterest and Google are no credit, a stock site
 * carries host and author, Commons author and licence (domain.md, style rule 8).
 *
 * @param licence the figure's own licence field; a licence inside the credit counts as well
 * @example creditFault('pexels.com', '') // 'no-author'
 */
export function creditFault(credit: string, licence: string): CreditFault | null {
  const text = bare(credit)
  if (text === '') return 'missing'
  const [host = '', ...author] = text.split('/')
  if (holds(noCredit, host.trim())) return 'no-credit'
  const isCommons = holds(needLicence, host.trim())
  if (author.length === 0 && (isCommons || holds(needAuthor, host.trim()))) return 'no-author'
  const hasLicence =
    licence.trim() !== '' || /\bcc[\s-]|\bcc0\b|public domain|domain publik/u.test(text)
  return isCommons && !hasLicence ? 'no-licence' : null
}
