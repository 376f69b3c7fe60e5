/** What a printed caption line says, in parts. */
export interface CaptionParts {
  readonly caption: string
  readonly credit: string
  readonly licence: string
}

const LICENCE =
  /^(?:CC(?:[ -]BY[\w .-]*|0\b.*)?|GFDL|public domain|domain publik|MIT|GPL\b.*|(?:lisensi|licen[cs]e)\b.*)/iu
const VIA = /^(?:via|melalui)\s/iu

// Signs that brackets at the end of a caption name a source: host or account, agency, "dok. ...".
const SOURCE =
  /\/|\.(?:com|org|net|id|co|ru|gov|edu|info)\b|©|@|\b(?:dok|foto|photo|via|antara|afp|reuters|getty|pexels|pixabay|unsplash|freepik|shutterstock|pinterest|google|wikimedia|commons|istimewa|courtesy|instagram|twitter|facebook|youtube|sumber|source|screenshot|tangkapan layar)\b/iu

/** The part between the last brackets of a line, with what stands before them. */
function lastBrackets(text: string): { readonly before: string; readonly inside: string } | null {
  const line = text.replace(/\.$/u, '')
  if (!line.endsWith(')')) return null
  let depth = 0
  for (let at = line.length - 1; at >= 0; at -= 1) {
    if (line[at] === ')') depth += 1
    if (line[at] === '(') depth -= 1
    if (depth === 0) return { before: line.slice(0, at).trim(), inside: line.slice(at + 1, -1) }
  }
  return null
}

const STANDS_APART = /^(?:ilustrasi|potret)\b|[.!?]["”’)]?$/iu

/**
 * After a whole sentence, or after "ilustrasi ...", a name in brackets is the credit even without a
 * sign of a source.
 */
const isCredit = (before: string, inside: string): boolean =>
  SOURCE.test(inside) || (STANDS_APART.test(before) && /^["“]?\p{Lu}/u.test(inside))

function splitLicence(credit: string): Pick<CaptionParts, 'credit' | 'licence'> {
  const parts = credit.split(',').map((part) => part.trim())
  const from = parts.findIndex((part) => LICENCE.test(part) || VIA.test(part))
  return from === -1
    ? { credit: credit.trim(), licence: '' }
    : { credit: parts.slice(0, from).join(', '), licence: parts.slice(from).join(', ') }
}

/**
 * Parts a printed caption into its words, its credit and its licence. The credit is what the last
 * brackets hold, where that names a source; brackets that do not ("(kanan)") stay in the caption, so
 * that nothing passes for a credit which is none.
 *
 * @example splitCaption('ilustrasi pasar (pexels.com/Rini)')
 *   // { caption: 'ilustrasi pasar', credit: 'pexels.com/Rini', licence: '' }
 * @example splitCaption('Dermaga Sagu. (Dok. Desa, CC BY 4.0, via Wikimedia Commons)')
 *   // { caption: 'Dermaga Sagu.', credit: 'Dok. Desa', licence: 'CC BY 4.0, via Wikimedia Commons' }
 */
export function splitCaption(text: string): CaptionParts {
  const line = text.replace(/\s+/gu, ' ').trim()
  const found = lastBrackets(line)
  if (found === null || !isCredit(found.before, found.inside)) {
    return { caption: line, credit: '', licence: '' }
  }
  return { caption: found.before, ...splitLicence(found.inside) }
}
