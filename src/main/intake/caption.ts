import { splitCaption } from '#shared/article/caption.ts'

const HOST = /(?:^|[\s,/])(?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:\/\S*)?/u

const LICENCE =
  /\b(?:CC[\s-]?(?:BY|0)\b|creative commons|public domain|domain publik|GFDL|lisensi|licen[cs]e)/iu

const CREDIT_OPENING =
  /^(?:dok(?:\.|umen(?:tasi)?\b)|foto(?:grafer)?\b|photo\b|courtesy\b|sumber\b|kredit\b|credit\b|arsip\b|istimewa\b|tangkapan layar|instagram\b|ig\b|twitter\b|x\b|facebook\b|youtube\b|tiktok\b|unsplash|pexels|pixabay|freepik|wikimedia|getty|antara\b|reuters\b|idn times)/iu

const ILLUSTRATION = /^(?:ilustrasi|potret|infografis)\s/iu

/** Brackets that say where somebody stands, or when something happened, name no source. */
const REMARK =
  /^(?:(?:paling |dua dari |tiga dari )?(?:kiri|kanan|tengah|atas|bawah)\b|[\d/.\s-]+$)/iu

/** A caption is short; a paragraph that ends with a source in brackets is none. */
const LONGEST = 300

/**
 * Says whether a line of plain text is the caption of a picture: short, and the brackets at its end name
 * a source; after "ilustrasi ..." any brackets do. A sentence that cites a source goes on with its full
 * stop behind the brackets, a caption does not.
 *
 * @example isCaption('ilustrasi panen (pexels.com/Sari)') // true
 * @example isCaption('Jumlahnya naik 5 persen (bps.go.id).') // false
 */
export function isCaption(line: string): boolean {
  const text = line.trim()
  if (text.length > LONGEST) return false
  const inside = /\(([^()]*(?:\([^()]*\)[^()]*)*)\)\.?$/u.exec(text)?.[1]?.trim()
  if (inside === undefined || REMARK.test(inside)) return false
  if (splitCaption(text).caption === '') return false
  if (LICENCE.test(inside) || ILLUSTRATION.test(text)) return true
  return !text.endsWith('.') && (HOST.test(inside) || CREDIT_OPENING.test(inside))
}

const FILE_NAME = /^\S+\.(?:avif|gif|heic|jpe?g|png|webp)$/iu

/** "1000123456.jpg" where a page prints a picture's alternative text. */
export const isFileName = (line: string): boolean => FILE_NAME.test(line.trim())
