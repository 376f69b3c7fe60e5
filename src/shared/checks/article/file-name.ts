const PICTURE = /\.(?:avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)$/iu

/** What cameras, phones, chats and stock sites call a picture, without its ending. */
const MADE_BY_A_MACHINE: readonly RegExp[] = [
  /^(?:dcim|dscn?|img|image|mvimg|pxl|vid|p)[-_ ]?\d{3,}\S*$/iu,
  /^(?:screen[- ]?shot|tangkapan layar|cuplikan layar|whatsapp[- ]image)[-_ ](?:\(\d+\)|\d{4}[-_.]?\d{2})/iu,
  /^(?:photo|foto|received)[-_]\d{3,}\S*$/iu,
  /^(?:pexels|unsplash|pixabay|freepik)-\S*\d$/iu,
  /^(?:untitled|tanpa judul)(?:[-_ ](?:design|desain))?[-_ ]?\(?\d*\)?$/iu,
  /^[0-9a-f_-]{12,}$/iu,
]

/** Longer is no name of a file. */
const LONGEST = 200

/**
 * Says whether a caption or alt text is nothing but the name of a file, which tells a reader nothing
 * (domain.md, style rule 8).
 *
 * @example isFileName('IMG_2034.jpg') // true
 */
export function isFileName(text: string): boolean {
  const line = text.trim()
  if (line === '' || line.length > LONGEST) return false
  return PICTURE.test(line) || MADE_BY_A_MACHINE.some((name) => name.test(line))
}
